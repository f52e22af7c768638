/** The periods in which notices are public, as rows with their channels and what proves them. Knows the rows and where bytes lie among the pages. */
package zhenggai.storage.publication;
