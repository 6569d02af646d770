#include "web/pages/page.h"

#include <array>

#include "web/assets.h"
#include "web/pages/key_list.h"
#include "web/texts/frame.h"
#include "web/texts/keys.h"
#include "web/texts/problem.h"

namespace vankien::web {
namespace {

struct NavigationEntry {
  Section section;
  LocalPath path;
  std::string_view text;
};
constexpr std::array<NavigationEntry, 5> navigation{{
    {Section::search, "/", texts::frame::nav_search},
    {Section::browse, "/duyet", texts::frame::nav_browse},
    {Section::missing, "/con-thieu", texts::frame::nav_missing},
    {Section::draft, "/kiem-tra", texts::frame::nav_draft},
    {Section::help, "/huong-dan", texts::frame::nav_help},
}};

void write_head(Html& html, const PageFrame& frame) {
  html.element("head", [&] {
    html.element("meta", {{"charset", "utf-8"}});
    html.element("meta",
                 {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
    html.element("meta", {{"name", "color-scheme"}, {"content", "light dark"}});
    html.element("title", frame.title + std::string(texts::frame::title_suffix));
    html.element("link", {{"rel", "stylesheet"}, href(asset_url("app.css"))});
    html.element("link", {{"rel", "icon"}, href(Url::picture(asset("icon.svg").content))});
    html.element("link", {{"rel", "search"},
                          {"type", "application/opensearchdescription+xml"},
                          {"title", texts::frame::brand},
                          href(Url("/opensearch.xml"))});
    html.script(asset_url("app.js"));
  });
  html.line();
}

void write_brand_mark(Html& html) {
  html.element("svg", {{"class", "mark"}, {"viewBox", "0 0 34 34"}, {"aria-hidden", "true"}}, [&] {
    html.element(
        "rect",
        {{"class", "stroke"}, {"x", 4}, {"y", 2}, {"width", 21}, {"height", 28}, {"rx", 3}});
    html.element("path", {{"class", "stroke"}, {"d", "M9 10h11M9 15h11M9 20h6"}});
    html.element("circle", {{"class", "stroke glass"}, {"cx", 23}, {"cy", 22}, {"r", 6}});
    html.element("path", {{"class", "stroke"}, {"d", "M27.5 26.5L32 31"}});
  });
}

void write_navigation(Html& html, Section current) {
  html.element("nav", {{"class", "top"}, {"aria-label", texts::frame::main_navigation}}, [&] {
    for (const auto& entry : navigation) {
      if (entry.section == current)
        html.element("a", {href(Url(entry.path)), {"aria-current", "page"}}, entry.text);
      else
        html.element("a", {href(Url(entry.path))}, entry.text);
    }
  });
}

void write_header(Html& html, Section current) {
  html.element("header", {{"class", "site"}}, [&] {
    html.element("div", {{"class", "wrap"}}, [&] {
      html.element("a", {{"class", "brand"}, href(Url("/"))}, [&] {
        write_brand_mark(html);
        html.element("span", [&] {
          html.element("b", texts::frame::brand);
          html.element("small", texts::frame::brand_line);
        });
      });
      write_navigation(html, current);
      // Of use only with the script, which shows it.
      html.element("button",
                   {{"class", "tbtn"}, {"id", "theme"}, {"type", "button"}, {"hidden", true}},
                   texts::frame::theme_button);
    });
  });
  html.line();
}

void write_search_band(Html& html, const PageFrame& frame) {
  html.element(
      "div",
      {{"class", "searchband"}, {"role", "search"}, {"aria-label", texts::frame::search_label}},
      [&] {
        html.element("div", {{"class", "wrap"}}, [&] {
          write_search_form(html, frame.query, frame.focus);
          if (frame.below_box)
            frame.below_box(html);
        });
      });
  html.line();
}

void write_footer(Html& html) {
  html.element("footer", {{"class", "site"}}, [&] {
    html.element("div", {{"class", "wrap"}}, [&] {
      html.element("a", {href(Url("/huong-dan"))}, texts::frame::footer_help);
      html.element("a", {{"id", "xem-phim-tat"}, href(Url(key_list_address))}, texts::keys::title);
      html.element("a", {href(Url("/api/v1/openapi.json"))}, texts::frame::footer_api);
      html.element("span", texts::frame::footer_note);
    });
  });
}

}  // namespace

void write_search_form(Html& html, const std::string& query, bool focus) {
  html.element("form", {{"class", "q"}, action(Url("/tim")), {"method", "get"}}, [&] {
    html.element("label", {{"class", "sr"}, {"for", "q"}}, texts::frame::search_label);
    html.element("input", {{"id", "q"},
                           {"name", "q"},
                           {"type", "search"},
                           {"value", query},
                           {"placeholder", texts::frame::search_placeholder},
                           {"autocomplete", "off"},
                           {"spellcheck", "false"},
                           {"enterkeyhint", "search"},
                           {"data-suggestions", texts::frame::suggestions},
                           {"data-hint", texts::frame::suggestions_hint},
                           {"autofocus", focus}});
    html.element("button", {{"type", "submit"}}, texts::frame::search_button);
  });
}

Reply page_reply(const PageFrame& frame, const std::function<void(Html&)>& content) {
  Html html;
  html.doctype();
  html.element("html", {{"lang", "vi"}}, [&] {
    write_head(html, frame);
    html.element("body", [&] {
      html.element("a", {{"class", "skip"}, href(Url("#noi-dung"))}, texts::frame::skip_to_content);
      write_header(html, frame.section);
      if (frame.search_band)
        write_search_band(html, frame);
      html.element("main", {{"id", "noi-dung"}}, [&] { content(html); });
      html.line();
      write_footer(html);
      write_key_window(html);
    });
  });
  return {.status = frame.status, .media_type = std::string(media::html), .body = html.take()};
}

Reply problem_page(const Problem& problem) {
  Reply reply = page_reply({.title = problem.title, .status = problem.status}, [&](Html& html) {
    html.element("div", {{"class", "wrap narrow"}}, [&] {
      html.element("h1", problem.title);
      html.element("p", {{"class", "lead"}}, problem.detail);
      html.element("p", [&] {
        html.element("a", {{"class", "btn"}, href(Url("/"))}, texts::problem::back_home);
      });
    });
  });
  reply.headers = problem.headers;
  return reply;
}

}  // namespace vankien::web
