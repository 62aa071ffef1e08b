/** Ends of names under which companies register their own: example.co.kr, not co.kr. */
const SECOND_LEVEL = /^(?:co|com|or|org|net|ac|go|gov|edu|ne|re|pe|biz|info|web)$/;

/** Hosts that many companies share: the same one says nothing. */
const SHARED_HOSTS = /(?:^|\.)(?:gmail|googlemail|yahoo|hotmail|outlook|live|icloud|naver|daum|hanmail|nate|mail|yandex|inbox|list|qq|163|126|foxmail|aol|gmx|web|facebook|instagram|linkedin|alibaba|made-in-china|youtube|tiktok|vk|t|taobao|tradekorea|ec21|ecplaza|gobizkorea|wixsite|blogspot|wordpress|cafe24|smartstore)\.[a-z.]+$/;

/** The domain that a company registered, from a web or e-mail address; undefined where the host is shared or there is none. */
export function companyDomain(address: string | undefined): string | undefined {
  const host = /^\s*(?:[a-z]+:\/\/)?(?:[^/@\s]*@)?([a-z0-9.-]+\.[a-z]{2,})(?:[:/?#]|\s*$)/i.exec(address ?? '')?.[1]?.toLowerCase().replace(/^www\d?\./, '');
  if (host === undefined || SHARED_HOSTS.test(host)) return undefined;
  const labels = host.split('.');
  const kept = labels.length > 2 && labels.at(-1)!.length === 2 && SECOND_LEVEL.test(labels.at(-2)!) ? 3 : 2;
  return labels.slice(-kept).join('.');
}
