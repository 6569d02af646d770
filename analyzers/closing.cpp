#include "analyzers/closing.h"

#include <algorithm>

#include "analyzers/annexes.h"
#include "analyzers/bare_signature.h"

namespace vankien::analyzers {
namespace {

std::size_t end_of(const Closing& closing, std::size_t otherwise) {
  if (!closing.signature)
    return otherwise;
  const std::size_t recipients = closing.recipients ? closing.recipients->span.end : 0;
  return std::max(closing.signature->span.end, recipients);
}

std::size_t begin_of(const Closing& closing) {
  std::size_t begin = closing.end;
  if (closing.signature)
    begin = std::min(begin, closing.signature->span.begin);
  if (closing.recipients)
    begin = std::min(begin, closing.recipients->span.begin);
  return begin;
}

}  // namespace

Closing read_closing(std::string_view text, std::size_t begin) {
  const Span own{begin, annexes_begin(text, {begin, text.size()})};
  Closing closing;
  closing.signature = find_signature(text, own);
  const auto signature = closing.signature ? std::optional(closing.signature->span) : std::nullopt;
  closing.recipients = find_recipients(text, own, signature);
  if (!closing.signature && closing.recipients) {
    closing.signature = name_behind(text, {closing.recipients->span.end, own.end});
  }
  if (!closing.signature)
    closing.signature = name_beside_signed_mark(text, own);
  closing.end = end_of(closing, own.end);
  closing.begin = begin_of(closing);
  return closing;
}

}  // namespace vankien::analyzers
