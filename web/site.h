// The handlers of the pages and of what belongs to them.
#pragma once

#include "web/routes.h"

namespace vankien::web::site {

Handler home;
Handler results;
// The results as an Atom feed.
Handler feed;
// Who issued how much in which year.
Handler browse;
Handler document;
Handler number;
Handler missing;
// The form for a draft, and (POST) what is found of its citations.
Handler draft_form;
Handler draft_check;
Handler help;
// The search box for frames in other pages, and the script of the element for them.
Handler embedded_box;
Handler embedding_script;
Handler static_file;
Handler icon;
Handler robots;
// The search as one of the browser's own: where its results, feed and suggestions are.
Handler open_search;

}  // namespace vankien::web::site
