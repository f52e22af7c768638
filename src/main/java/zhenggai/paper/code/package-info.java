/** The square code on papers that come back signed: its modules, to be drawn as they are or as a picture. Knows nothing of papers. */
package zhenggai.paper.code;
