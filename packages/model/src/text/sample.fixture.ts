/** An invented briefing with what makes real ones hard: wrapping, repeated short words, both scripts, a lead at the end. */
export const sampleText = `港湾都市の防災協議、三か国で再開
海上での合同訓練は秋に持ち越し
【青葉港での開会式:英語と日本語で】
●3日(火)、青葉港で𠮷野港長が開会を宣言し「港は互いに助け合うことで強くなる。今年こそ計画を形にしたい」
●式典では日本、カナダ、ノルウェーの順に代表が挨拶
・カナダ代表はHarbor Watch計画(HWP:Harbor Watch Program)の延長を表明
・日本側は①観測ブイの更新、②共同備蓄の二点を提案
【実務者会合】
●4日に行われた会合で、主催者は「昨年の嵐の教訓を忘れず、訓練の回数を二倍に増
やす」と説明(5日、地元紙は「予算の裏付けはまだない」と報道)
●The delegates agreed to publish one shared tide table before the end of 2031.
・日本とカナダは潮位データの交換を継続
・ノルウェーは来年度から参加、費用の20%を負担
●Harbor Watch訓練
・小型船と無人機を使う年次訓練
・2029年から湾内、2030年からは外洋でも実施
==============================
噂の域を出ない話として、新しい曳船が来年にも配備されるとの声がある。
資料 → https://example.org/harbor/2031/04/05/
「港の安全」→https://example.org/harbor/2031/03/01/


4月3日から5日にかけ、青葉港で三か国の防災協議が開かれた。会場の様子と合意の中身を、短く順に紹介する。
`;
