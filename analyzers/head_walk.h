// Goes down the head of a document line by line and knows where its letterhead and where its head
// end. Works on distorted letters too: spaced, without marks.
#pragma once

#include "analyzers/page_lines.h"

namespace vankien::analyzers {

class HeadWalk {
 public:
  // To be called with each line before it is read: the title may begin with it.
  void enter(const PageLine& line);
  // And after it: `marked` when it bears a mark of secrecy, which ends nothing.
  void leave(const PageLine& line, bool marked);

  [[nodiscard]] bool title_begun() const { return title_begun_; }
  [[nodiscard]] bool over() const { return over_; }  // the body has begun

 private:
  void leave_letterhead(const PageLine& line, bool marked);

  bool title_begun_ = false;
  bool over_ = false;
  bool goes_on_ = false;  // the next line may be the rest of a body's name or of a subject
};

}  // namespace vankien::analyzers
