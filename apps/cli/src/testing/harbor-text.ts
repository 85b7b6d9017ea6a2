/** An invented text of which the rules draft something of every kind; nothing and nobody in it exists. */
export const HARBOR_TEXT = `【灯台港の会談】
●2031年5月3日(土)、ベル国の外相がルミナ港で講演した。
●5日、オトー・リンデ大臣と会談し、リンデ大臣は「灯台の増設を歓迎する」と述べた。
・翌日、横浜を視察
●第2埠頭の建設計画もあるとの噂がネット上で流れている。
(注:HMO:Harbor Master Office)
「灯台の話」→https://port.example.com/2031/04/30/12/
`;
