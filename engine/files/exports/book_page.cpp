// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/exports/book_page.h"

#include "engine/base/text/languages.h"
#include "engine/base/text/message.h"
#include "engine/files/exports/book_page_parts.h"
#include "engine/files/exports/export_edge.h"
#include "engine/output/file_kind.h"
#include "engine/run/learned_books.h"

#include <string>
#include <string_view>

namespace shelf {

using namespace page_json;

namespace {

constexpr std::string_view kMark = "/* Shelfspace: part of a page that recommends books */\n";

const FileKind kPart{trNoop("a part of a page"), kMark};

/// The text with each @NAME@ filled in.
template <class Fill> std::string filled(std::string_view text, const Fill& fill)
{
    std::string out;
    while (!text.empty()) {
        const std::size_t mark = text.find('@');
        out += text.substr(0, mark);
        if (mark == std::string_view::npos)
            break;
        const std::size_t end = text.find('@', mark + 1);
        fill(text.substr(mark + 1, end - mark - 1), out);
        text.remove_prefix(end + 1);
    }
    return out;
}

std::string titleOf(const BookPage& page)
{
    if (!page.title.empty())
        return page.title;
    return page.run->name.empty() ? "Books to read" : page.run->name;
}

std::string saying(const BookPage& page, std::string_view english)
{
    for (const auto& [from, to] : page.words)
        if (from == english)
            return to;
    return std::string(english);
}

Result<WrittenFiles> write(const BookPage& page, const std::string& folder, const Progress& progress)
{
    const Run& run = *page.run;
    if (!run.model)
        return Error::usageError(tr("This run has no model that could recommend"), tr("Train it first"));
    const std::size_t books = run.data->bookCount();
    if (page.map && page.map->points() != books)
        return Error::usageError(tr("This map has %1 points, but the run %2 books")
                                     .arg(std::to_string(page.map->points()))
                                     .arg(std::to_string(books)),
                                 tr("Draw the map of this run again"));
    for (const std::int32_t user : page.users)
        if (user < 0 || static_cast<std::size_t>(user) >= run.data->userCount())
            return Error::usageError(
                tr("There is no reader number %1 in this run").arg(std::to_string(user)));
    ExportFolder out(folder, kBookPageFiles);
    if (!out.status())
        return out.status().error();

    const ShownBooks shown(run);
    const bool covers = hasCovers(run);
    const std::optional<ScoreGraph> graph = pageGraph(run);
    out.add("index.html").write(filled(bookPageHtml(), [&](std::string_view name, std::string& to) {
        if (name == "TITLE")
            appendHtmlText(to, titleOf(page));
        else if (name == "LANGUAGE")
            appendHtmlText(to, page.language);
        else if (name == "DIRECTION")
            to += directionOf(page.language);
        else if (name == "NOSCRIPT")
            appendHtmlText(to,
                           saying(page, "This page works by its scripts, which the browser does not run."));
        else if (name == "IMAGES")
            to += covers ? "http: https:" : "'none'";
        else if (name == "COVERS" && covers)
            to += "<script src=\"page-covers.js\"></script>\n";
    }));
    out.add("page.css").write(std::string(kMark).append(bookPageStyle()));
    out.add("page.js").write(std::string(kMark).append(bookPageScript()));

    const auto part = [&](const char* name, const auto& fill) -> Status {
        AtomicFile& file = out.add("page-" + std::string(name) + ".js");
        file.write(std::string(kMark) + "(self.shelfspace = self.shelfspace || {})." + name + " = ");
        JsonWriter json(file);
        Status status;
        json.nested({}, '{', '}', [&] { status = fill(json); });
        json.flush();
        file.write(";\n");
        return status;
    };
    const auto always = [](const auto& fill) {
        return [&fill](JsonWriter& json) -> Status {
            fill(json);
            return {};
        };
    };
    const auto ofBooks = [&](JsonWriter& json) {
        json.member("language", textOf(page.language));
        json.nested("words", '{', '}', [&] {
            for (const auto& [from, to] : page.words)
                if (from != to)
                    json.member(from, textOf(to));
        });
        writePageBooks(json, page, shown);
    };
    if (const Status done = part("books", always(ofBooks)); !done)
        return done.error();
    if (const Status done = part(
            "model", [&](JsonWriter& json) { return writePageModel(json, page, shown, graph, progress); });
        !done)
        return done.error();
    if (const Status done =
            part("readers",
                 [&](JsonWriter& json) { return writePageReaders(json, page, shown, graph, progress); });
        !done)
        return done.error();
    const auto ofCovers = [&](JsonWriter& json) { writePageCovers(json, run, shown); };
    if (covers) {
        if (const Status done = part("covers", always(ofCovers)); !done)
            return done.error();
    }
    return out.commit();
}

} // namespace

constinit const ExportFile kBookPageFiles[7] = {
    {"index.html", &kinds::page},    {"page.css", &kPart},      {"page.js", &kPart},
    {"page-books.js", &kPart},       {"page-model.js", &kPart}, {"page-readers.js", &kPart},
    {"page-covers.js", &kPart, true}};

ShownBooks::ShownBooks(const Run& run) : m_numbers(run.data->bookCount(), -1)
{
    for (const std::int32_t book : run.data->book)
        m_numbers[static_cast<std::size_t>(book)] = 0;
    for (std::size_t b = 0; b < m_numbers.size(); ++b) {
        if (m_numbers[b] < 0 && isUnlearned(run, static_cast<std::int32_t>(b)))
            continue;
        m_numbers[b] = static_cast<std::int32_t>(m_books.size());
        m_books.push_back(b);
    }
}

Result<WrittenFiles> exportBookPage(const BookPage& page, const std::string& folder, const Progress& progress)
{
    return atEdge(folder, [&] { return write(page, folder, progress); });
}

} // namespace shelf
