// A stored document as the index holds it: its terms, value slots and data. What is written here is
// all that can be searched.
#pragma once

#include <xapian.h>

#include "schema/stored_document.h"

namespace vankien::schema {

// Terms: id, words of the text with positions (accent keys, no prefix), words of title, signer,
// file and folder under their prefixes with positions of their own, exact values of type, year and
// date, and number terms for the document's own number and for those it cites, with and without
// dates, these also with purposes. Slots: type code, evidence id of the issuer, year, date, number,
// title. Data: encode() of the document. Thread-safe.
Xapian::Document make_document(const StoredDocument& document);

}  // namespace vankien::schema
