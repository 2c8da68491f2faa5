// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/columns.h"
#include "engine/data/formats/delimited_ratings.h"
#include "engine/data/formats/ratings_format.h"
#include "engine/data/text/json_batches.h"
#include "engine/data/text/json_object.h"
#include "engine/data/text/json_records.h"

#include <algorithm>
#include <utility>

namespace shelf {

// Objects, one a line as Amazon's reviews and UCSD's Goodreads are published, or in a list. Only the values
// of a few keys are kept of one, and only one at a time.

namespace {

constexpr std::string_view kEndings[] = {"json", "jsonl", "ndjson"};
constexpr std::string_view kTypes[] = {"application/json", "application/x-ndjson"};
constexpr std::string_view kBooks[] = {"goodreadsbooks"};
constexpr std::string_view kRatings[] = {"ratings", "reviews", "interactions"};
constexpr std::string_view kRatingsWords[] = {"rating", "interactions", "review"};

bool has(const std::vector<std::string>& plain, std::string_view name)
{
    return std::find(plain.begin(), plain.end(), name) != plain.end();
}

/// Where a key stands in an object; null where it is written with escapes.
const char* placeOfKey(std::string_view object, const std::string& key)
{
    const std::size_t at = object.find('"' + key + '"');
    return at == std::string_view::npos ? nullptr : object.data() + at;
}

class JsonReader {
public:
    JsonReader(const RatingsHead& head, RatingsSink& sink)
        : m_file(head.file()),
          m_options(head.options()),
          m_sink(sink),
          m_records(m_file.text()),
          m_keys(firstJsonKeys(m_file.text(), kMostColumns)),
          m_plain(plainNames(m_keys))
    {}

    Status read()
    {
        if (m_keys.empty()) {
            m_records.next();
            return Error::failure(tr("The line is no JSON object, nor are those that follow"),
                                  tr("Each line must hold one object with a reader, a book and a rating."))
                .in(m_file.path(), m_records.line(), 1);
        }
        for (const auto& [option, isSaid] : {std::pair("--delimiter", !m_options.delimiter.empty()),
                                             std::pair("--header", m_options.header.has_value())})
            if (isSaid) {
                Error error =
                    Error::usageError(tr("%1 is about tables, and the file holds JSON objects").arg(option),
                                      tr("Leave it out."));
                error.file = m_file.path();
                return error;
            }
        const auto chosen = chooseKeys(m_keys, m_options, m_file.path());
        if (!chosen)
            return chosen.error();
        m_roles = chosen->roles;
        if (m_plain[static_cast<std::size_t>(m_roles.book)] == "parentasin")
            m_edition = findColumn(m_plain, std::vector<std::string_view>{"asin"});
        m_sink.begin(*chosen);
        const Status status = readObjects();
        if (status)
            tellCutOff(m_records, m_file, m_sink.reading());
        if (m_withoutParent.count() > 0)
            m_sink.reading().warn(
                WarningKind::assumption, m_file, 0,
                tr("%n ratings have no \"parent_asin\"; the book is told by \"asin\" there: %1",
                   "%n rating has no \"parent_asin\"; the book is told by \"asin\" there: %1",
                   m_withoutParent.count())
                    .arg(m_withoutParent.text()));
        return status;
    }

private:
    const std::string& key(int role) const { return m_keys[static_cast<std::size_t>(role)]; }

    Status readObjects()
    {
        enum : int { user, book, edition, rating, time };
        const auto wanted = [&](int role) { return role >= 0 ? key(role) : std::string(); };
        JsonBatches batches(m_records,
                            {wanted(m_roles.user), wanted(m_roles.book), wanted(m_edition),
                             wanted(m_roles.rating), wanted(m_roles.time)},
                            edition + 1);
        for (JsonBatch batch; batches.next(batch);) {
            if (!m_sink.reading().goOn(batch.offset()))
                return Error::cancelledByCaller();
            for (std::size_t at = 0; at < batch.size(); ++at) {
                const std::string_view text = batch.text(at);
                if (!batch.isObject(at)) {
                    const JsonBatch::Damage& damage = batch.damage(at);
                    const auto before = text.substr(0, damage.at);
                    m_sink.faults().badValue(batch.line(at) + std::count(before.begin(), before.end(), '\n'),
                                             damage.text, text.data() + before.size());
                    continue;
                }
                std::string_view id = batch.value(at, book);
                if (m_edition >= 0 && id.empty() && !batch.value(at, edition).empty()) {
                    id = batch.value(at, edition);
                    m_withoutParent.add(batch.line(at));
                }
                const std::string_view stars = batch.value(at, rating);
                const auto value = parseNumber(stars);
                const bool taken = m_sink.take(
                    {.line = batch.line(at),
                     .user = batch.value(at, user),
                     .book = id,
                     .stars = stars,
                     .value = value,
                     .at = value || m_roles.rating < 0 ? nullptr : placeOfKey(text, key(m_roles.rating)),
                     .time = m_roles.time >= 0 ? batch.value(at, time) : std::string_view()});
                if (!taken)
                    return m_sink.full();
            }
        }
        return {};
    }

    const TextFile& m_file;
    const ReadingOptions& m_options;
    RatingsSink& m_sink;
    JsonRecords m_records;
    std::vector<std::string> m_keys;
    std::vector<std::string> m_plain;
    RatingRoles m_roles;
    int m_edition = -1; ///< of a book, where m_roles.book is what its editions share
    NamedLines m_withoutParent;
};

bool claims(const RatingsHead& head)
{
    return holdsJsonObjects(head.file().text());
}

Status readJson(const RatingsHead& head, RatingsSink& sink)
{
    return JsonReader(head, sink).read();
}

/// UCSD's Goodreads lists books that were put on a shelf or reviewed without stars, too: its reviews have a
/// key for when a book was read, its interactions for whether.
std::vector<float> unratedHere(const RatingsHead& head)
{
    const std::vector<std::string> plain = plainNames(firstJsonKeys(head.file().text(), kMostColumns));
    return has(plain, "readat") || tellsReadBooks(plain) ? std::vector<float>{0} : std::vector<float>();
}

} // namespace

extern const RatingsFormat kJsonLinesFormat; // for the list of ratings_format.cpp
constinit const RatingsFormat kJsonLinesFormat{
    .key = "json-lines",
    .title = trNoop("JSON lines and lists"),
    .meaning =
        trNoop("an object a line or in a list, as Amazon's reviews (2014, 2018, 2023) and UCSD's Goodreads "
               "are published; of a "
               "book's editions parent_asin counts; 0 means \"not rated\" in UCSD's"),
    .claims = claims,
    .read = readJson,
    .unratedHere = unratedHere,
    .endings = kEndings,
    .stems = {.ratings = kRatings, .books = kBooks},
    .words = {.ratings = kRatingsWords},
    .mimeTypes = kTypes,
};

} // namespace shelf
