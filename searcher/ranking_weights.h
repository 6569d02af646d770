// What each kind of agreement between a query and a document is worth: the one table of the
// ranking. The values were chosen on judged questions and are frozen; docs/relevance.md says on
// which and what each of them brings.
#pragma once

namespace vankien::searcher {

struct RankingWeights {
  // BM25: how soon further occurrences of a word stop to count, and how far a long document needs
  // more of them.
  double saturation = 0.9;
  double length = 0.75;

  // Shares of a word's BM25 weight, 1 for the text in the spelling that was typed.
  double loose_spelling = 0.3;  // the same letters with other marks
  double near_spelling = 0.2;   // what the word may stand for: misread, mistyped
  double title = 2.0;           // once more for a word of the title
  double lead = 0.2;            // once more for a word of the title or one of the first
  double heading = 0.2;         // once more for a word of a heading
  double optional = 2.0;        // what need not hold: the signer in "do … ký"

  // Fixed weight for what was issued in the month or year that the words name.
  double period = 3.0;

  // Fixed weight for each word when title and first words, or the headings, hold all of the query.
  double whole_lead = 3.0;
  double whole_heading = 2.0;

  // Shares of a pair's BM25 weight, and of that of words in a row for the best documents.
  double pair = 1.0;
  double row = 0.2;
  // Fixed weight for each neighbour in a row: in a small collection every word is in every document
  // and weighs next to nothing.
  double neighbour = 1.0;
  double title_neighbour = 2.0;  // a neighbour in the title counts as so many in the text
  double loose_neighbour = 0.3;  // of that when the marks are others

  // At most, before anything is asked; see prior.h.
  double recent = 0.05;
  double cited = 0.3;
};

}  // namespace vankien::searcher
