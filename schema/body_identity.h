// What a name and a code say about which body is meant, in a form that can be compared.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "analyzers/administration.h"
#include "analyzers/body_heads.h"
#include "analyzers/issuer.h"
#include "analyzers/name_words.h"
#include "schema/bodies.h"

namespace vankien::schema {

struct BodyIdentity {
  std::string code;            // folded, of the body alone ("btc" of BTC-CTK); may be empty
  std::string name;            // as shown; empty when only a code is known
  analyzers::NameWords words;  // of the name
  const analyzers::BodyHead* head = nullptr;      // of the name
  std::optional<analyzers::Territory> territory;  // of the name
  std::string above;                              // folded place of the body above; may be empty
  std::string place;                              // folded place of the date line; may be empty

  [[nodiscard]] std::string territory_place() const;  // folded; empty when the name gives none
};

// Codes of one meaning stand for their name; nullopt when the evidence names nothing.
std::optional<BodyIdentity> identity_of(const analyzers::IssuerEvidence& evidence);
BodyIdentity identity_of(const KnownBody& known);
// The committee that stands above in a letterhead, with the code of its level; nullopt for other
// bodies.
std::optional<BodyIdentity> identity_of_parent(const analyzers::IssuerEvidence& evidence);

// The name for documents of which only the code (and perhaps the place) is known: "Tỉnh ủy", "Huyện
// ủy Càng Long", "VLO".
std::string generic_name(const analyzers::IssuerEvidence& evidence);

// Bodies whose short name is complete: a longer one is another's ("Cục Thuế", "Cục Thuế tỉnh Vĩnh
// Long").
bool is_complete(const BodyIdentity& body);
// True when `shorter` is a less complete name of the same body as `longer`, as far as names and
// places tell; codes are left aside.
bool is_shorter_name(const BodyIdentity& shorter, const BodyIdentity& longer);

// Letters and digits of the folded text with single dashes between: safe in a URL.
std::string slug(std::string_view text);

}  // namespace vankien::schema
