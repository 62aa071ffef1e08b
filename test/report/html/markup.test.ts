import { expect, test } from 'vitest';
import { html } from '../../../src/report/html/markup';

test('text is escaped, markup is not, lists follow each other, nothing is left of what is absent', () => {
  expect(html`<p title="${'"x'}">${'<b>&'}${html`<i>${1}</i>`}${[html`<u/>`, 'a']}${undefined}${false}</p>`.markup).toBe('<p title="&quot;x">&lt;b&gt;&amp;<i>1</i><u/>a</p>');
});

test('a text cannot pass for markup, and a long one is cut', () => {
  expect(html`${'가'.repeat(10_000)}`.markup).toHaveLength(600);
  expect(html`${'{"markup":"<script>"}'}`.markup).toBe('{&quot;markup&quot;:&quot;&lt;script&gt;&quot;}');
});
