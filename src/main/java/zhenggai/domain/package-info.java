/**
 * What a case is: records, typed ids and rules. Knows nothing of files, windows or papers; everything else knows it.
 *
 * <p>Rooms, lower ones first: {@code people} and {@code time} (plain values), {@code spine} (the nouns every case has, with their
 * lifecycle), {@code ledger} (the whole case as one tree to look at), {@code history} (what was done to it), {@code draft} (what was
 * understood of a document, before it becomes a case), {@code table} (a sheet as it was read), {@code supervision} (what needs
 * somebody, and the papers sent about it), {@code result} (what work came to in figures), {@code acceptance} (submissions and the opinions
 * on them), {@code evidence} (what proves it),
 * {@code check} (questions to a person), {@code lookback}, {@code register} (regulations), {@code meeting} and {@code opinion} (what the public says). This root holds what all of them need.
 *
 * <p>One Chinese word, one English word: fangmian category, wenti finding, cuoshi measure, jinzhan progress, zuozheng evidence,
 * keshi department, zerenren responsible person, qiantou lingdao lead leader, duban supervision, xiaohao close-out,
 * changqi jianchi long-term, tuihui returned, fantan relapse, songshen submission, yijian opinion, chengxiao result figure, yanqi extension,
 * taizhang ledger, tongbao notice, qunzhong yijian public opinion.
 *
 * <p>Read first: {@link zhenggai.domain.spine.Measure}, {@link zhenggai.domain.ledger.Ledger}.
 */
package zhenggai.domain;
