/** Wrong answers to glossary-trainer, each a misconception its grader must tell. */
package streamlab.solutions.glossarytrainer.wrong;
