/** What was done to a case: steps, each with who, when, the verb, and every field before and after. Values only. */
package zhenggai.domain.history;
