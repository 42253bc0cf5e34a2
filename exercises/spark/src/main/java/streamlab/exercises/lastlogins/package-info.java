/** Exercise: the last login of each user, kept in Cassandra. (K29-02, K25-17, K26-06) */
package streamlab.exercises.lastlogins;
