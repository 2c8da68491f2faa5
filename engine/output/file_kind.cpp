// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/file_kind.h"

#include "engine/base/system/os.h"
#include "engine/base/text/letter_case.h"
#include "engine/base/text/message.h"
#include "engine/output/exported_files.h"
#include "engine/output/run_format.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <optional>
#include <system_error>

namespace shelf {

namespace {

constexpr std::size_t kHead = 4096;

bool holds(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

std::string_view firstLine(std::string_view head)
{
    return head.substr(0, head.find('\n'));
}

/// One header, whatever parts its columns.
bool hasColumns(std::string_view head, std::initializer_list<std::string_view> names)
{
    std::string_view line = firstLine(head);
    for (const std::string_view name : names) {
        if (!line.starts_with(name))
            return false;
        line.remove_prefix(name.size());
        if (line.empty())
            return name == *(names.end() - 1);
        if (line.front() != ',' && line.front() != '\t')
            return false;
        line.remove_prefix(1);
    }
    return true;
}

std::string_view runMagic()
{
    return {reinterpret_cast<const char*>(run_format::kMagic.data()), run_format::kMagic.size()};
}

} // namespace

namespace kinds {

const FileKind run{trNoop("a run"), runMagic(), nullptr, true};
const FileKind search{trNoop("a search"), "{",
                      [](std::string_view head) { return holds(head, "\"format\": \"shelfspace-search\""); },
                      true};
const FileKind project{trNoop("a project"), "PK\x03\x04",
                       [](std::string_view head) {
                           return head.size() > 38 && head.substr(30, 8) == "mimetype" &&
                                  holds(head.substr(0, 256), "application/x-shelfspace-project");
                       },
                       true};
const FileKind store{trNoop("a store"), "\x89SHST\r\n\x1a", nullptr, true};
const FileKind sampleRatings{trNoop("a library's ratings"), "user_id,book_id,rating", nullptr, true};
const FileKind sampleBooks{trNoop("a library's catalogue"), "book_id,goodreads_book_id,best_book_id,",
                           nullptr, true};
const FileKind mapTable{trNoop("a table of coordinates"), "book_id", [](std::string_view head) {
                            return hasColumns(head, {"book_id", "title", "x"});
                        }};
const FileKind clusterTable{trNoop("a table of clusters"), "book_id\ttitle\tcluster\tname\t"};
const FileKind history{trNoop("a table of loss curves"), "epoch,train_loss,validation_loss,"};
const FileKind selection{trNoop("a table of selected books"),
                         "book_id,title,authors,year,mean_rating,ratings"};
const FileKind neighbors{trNoop("a table of nearest books"), "book_id,title,rank,neighbor_id,"};
const FileKind readerRatings{trNoop("a reader's ratings"), "item_id,rating,title\n"};
const FileKind leaderboard{trNoop("a table of presets"), "**", [](std::string_view head) {
                               return holds(head, "ratings by") && holds(head, "\n| preset |");
                           }};
const FileKind page{trNoop("a page"), "<!DOCTYPE html>", [](std::string_view head) {
                        return holds(head, "<meta name=\"generator\" content=\"Shelfspace");
                    }};
const FileKind nearestText{trNoop("a list of nearest books"), "",
                           [](std::string_view head) { return holds(head, "distance  title"); }};
const FileKind readersText{trNoop("a list of readers"), "Reader ",
                           [](std::string_view head) { return holds(firstLine(head), " ratings"); }};
const FileKind gif{trNoop("an animation"), "GIF8"};

} // namespace kinds

namespace {

struct NamedKind {
    std::string_view name; ///< a whole name, or an ending that begins with a dot
    const FileKind* kind;
};

const FileKind kSampleSeal{trNoop("the list of a sample library's files"), "shelfspace sample library\n"};
const FileKind kExportList{trNoop("the list of exported files"), kExportedFilesTitle};
const FileKind kPng{trNoop("a picture"), "\x89PNG\r\n"};
const FileKind kSvg{trNoop("a drawing"), "<", [](std::string_view head) { return holds(head, "<svg"); }};
const FileKind kPdf{trNoop("a PDF document"), "%PDF-"};

const NamedKind kNamed[] = {
    {"ratings.store", &kinds::store},
    {"run.shelf", &kinds::run},
    {".shelfproject", &kinds::project},
    {"ratings.csv", &kinds::sampleRatings},
    {"books.csv", &kinds::sampleBooks},
    {".shelfspace-sample", &kSampleSeal},
    {kExportedFiles, &kExportList},
    {"neighbors.txt", &kinds::nearestText},
    {"reader_lists.txt", &kinds::readersText},
    {".html", &kinds::page},
    {".htm", &kinds::page},
    {".png", &kPng},
    {".svg", &kSvg},
    {".pdf", &kPdf},
    {".gif", &kinds::gif},
};

/// The first bytes of a file, or an errno value.
Result<std::string> headOf(const std::string& path)
{
    const int descriptor = os::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    std::string head(kHead, '\0');
    ssize_t got = -1;
    if (descriptor >= 0) {
        got = os::pread(descriptor, head.data(), head.size(), 0);
        const int code = errno;
        os::close(descriptor);
        errno = code;
    }
    if (got < 0)
        return Error::failure(tr("The file that is there already cannot be read, so it is not replaced: %1")
                                  .arg(std::generic_category().message(errno)),
                              tr("Name another file, or remove it"))
            .in(path);
    head.resize(static_cast<std::size_t>(got));
    return head;
}

} // namespace

const FileKind* kindNamed(std::string_view name)
{
    const std::string lower = inSmallLetters(name);
    for (const NamedKind& known : kNamed)
        if (name == known.name || (known.name.front() == '.' && lower.ends_with(known.name)))
            return known.kind;
    return nullptr;
}

Status checkMayGo(const std::string& path)
{
    std::error_code code;
    const std::filesystem::path file = std::filesystem::canonical(path, code);
    os::Stat there{}, folder{};
    if (code || os::stat(file.string().c_str(), &there) != 0 || !S_ISREG(there.st_mode) ||
        os::stat(file.parent_path().string().c_str(), &folder) != 0)
        return {};
    const auto user = os::geteuid();
    if ((folder.st_mode & S_ISVTX) == 0 || user == 0 || user == there.st_uid || user == folder.st_uid)
        return {};
    return Error::failure(tr("This file belongs to somebody else, and in its folder only the owner may "
                             "replace or remove it"),
                          tr("Choose another folder"))
        .in(path);
}

Status checkReplaced(const std::string& path, const FileKind& kind)
{
    os::Stat there{};
    if (os::stat(path.c_str(), &there) != 0) {
        if (errno == ELOOP)
            return Error::failure(tr("The links of this name lead in a circle"),
                                  tr("Name another file, or remove the link"))
                .in(path);
        return {};
    }
    if (!S_ISREG(there.st_mode))
        return {};
    if (Status own = checkMayGo(path); !own)
        return own;
    if (there.st_size == 0)
        return {};
    const auto head = headOf(path);
    if (!head)
        return head.error();
    if (!kind.claims(*head))
        return Error::failure(tr("A file of another kind is there already, not %1 that this program wrote")
                                  .arg(tr(kind.title)),
                              tr("Name another file, or remove it"))
            .in(path);
    return {};
}

bool isOfKind(const std::string& path, const FileKind& kind)
{
    os::Stat there{};
    if (os::stat(path.c_str(), &there) != 0 || !S_ISREG(there.st_mode))
        return false;
    const auto head = headOf(path);
    return head && kind.claims(*head);
}

} // namespace shelf
