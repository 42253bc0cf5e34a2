/** Exercise: enrich logins with the names of users. (K29-01, K29-04, K29-05) */
package streamlab.exercises.enrichlogins;
