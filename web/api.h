// The handlers of the JSON interface: INTERFACE §2 and §4.
#pragma once

#include "web/routes.h"

namespace vankien::web::api {

Handler search;
// All that a query finds, as CSV.
Handler search_table;
Handler document;
Handler document_text;
Handler document_file;
Handler document_related;
Handler document_chain;
Handler number;
// What somebody who types may mean.
Handler suggest;
// The same in the form of OpenSearch, for the browser's address bar.
Handler suggest_completions;
// What is cited and not held.
Handler missing;
// The citations of a draft (POST); the draft is not kept.
Handler citations;
Handler description;
// Alive: answers without touching the index.
Handler health;
// Ready: an index is open.
Handler readiness;
// For a monitor; answers without an index too.
Handler metrics;

}  // namespace vankien::web::api
