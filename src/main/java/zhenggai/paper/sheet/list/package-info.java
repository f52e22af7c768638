/** Lists that answer one question each: what is late, what was extended, how a day was counted, which regulations there are. */
package zhenggai.paper.sheet.list;
