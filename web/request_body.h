// What the body of a request may be, decided before it is read and when it is used.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>

#include "web/http.h"
#include "web/problem.h"

namespace vankien::web {

// As it is sent: of a form, percent-encoded.
inline constexpr std::size_t max_body_bytes = std::size_t{1} << 20U;

// A longer body is still read to its end, and dropped: who is writing hears no answer. Beyond this
// the connection is cut.
inline constexpr std::size_t max_dropped_bytes = 16 * max_body_bytes;

enum class BodyType { text, json, form };
// By Content-Type, its parameters left aside; nullopt for all that is not taken.
std::optional<BodyType> body_type(const Request& request);

// What is wrong with the body by the headers that announce it: its length (411, 413), its type
// (415).
std::optional<Problem> unfit_body(const Request& request);

// Whether the body is worth reading: to be used, or for its sender to hear why it is not.
bool is_to_be_read(const Request& request);

// The text that a program sends, as text/plain or as {"text": "…"}: 400, 415.
std::variant<std::string, Problem> sent_text(const Request& request);
// The field "text" of a form: 415. Absent is empty.
std::variant<std::string, Problem> text_of_form(const Request& request);

}  // namespace vankien::web
