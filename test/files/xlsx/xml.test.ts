import { describe, expect, test } from 'vitest';
import { attribute, scanXml } from '../../../src/files/xlsx/xml';

function trace(xml: string): string[] {
  const seen: string[] = [];
  scanXml(xml, { open: (name, attributes) => void seen.push(`<${name}${attributes && ` ${attributes.trim()}`}`), close: (name) => void seen.push(`/${name}`), text: (text) => void seen.push(text) });
  return seen;
}

describe('XML of a workbook', () => {
  test('elements, text and CDATA come in their order, without prefixes', () => {
    expect(trace('<?xml version="1.0"?><!-- a < b --><x:a k="1"><b/>t &amp; &#xAC00;<![CDATA[<raw>]]></x:a>')).toEqual(['<a k="1"', '<b', '/b', 't & 가', '<raw>', '/a']);
  });

  test('a > inside a value does not end the tag', () => {
    expect(trace(`<a k="x>y" l='"'>z</a>`)).toEqual([`<a k="x>y" l='"'`, 'z', '/a']);
  });

  test('an attribute is found by its name alone', () => {
    expect([attribute('sheetId="3" r:id="s1"', 'id'), attribute(`name='A &amp; B'`, 'name'), attribute('xname="1"', 'name')]).toEqual(['s1', 'A & B', undefined]);
  });

  test('a document type is refused, so that no entity unfolds', () => {
    expect(() => trace('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toThrow('cannot be read');
    expect(trace('<a>&b;&#0;</a>')).toEqual(['<a', '&b;', '/a']);
  });

  test.each(['<a', '<a k="', '<!-- x', '<a><![CDATA[x'])('what breaks off is an error: %s', (xml) => {
    expect(() => trace(xml)).toThrow('cannot be read');
  });
});
