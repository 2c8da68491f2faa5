// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/sample/sample_library.h"
#include "engine/output/atomic_file.h"
#include "engine/output/exported_files.h"
#include "engine/output/staged_folder.h"
#include "engine/output/text_fields.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>

namespace shelf {

namespace {

class TextWriter {
public:
    explicit TextWriter(const std::filesystem::path& path) : m_file(path.string()) {}

    template <class... Texts> void add(const Texts&... texts)
    {
        (m_file.write(std::string_view(texts)), ...);
    }
    void field(std::string_view text)
    {
        std::string cell;
        appendCsvField(cell, text);
        add(cell);
    }
    Status finish() { return m_file.commit(); }

private:
    AtomicFile m_file;
};

constexpr const char* kRatings = "ratings.csv";
constexpr const char* kBooks = "books.csv";
constexpr const char* kSeal = ".shelfspace-sample"; ///< a line for each of them: name, bytes and checksum
constexpr std::string_view kSealTitle = "shelfspace sample library\n";

/// The seal's line of a file; empty where it cannot be read.
std::string sealLine(const std::filesystem::path& file)
{
    const auto seal = sealOf(file.string());
    if (!seal)
        return {};
    return file.filename().string() + ' ' + std::to_string(seal->bytes) + ' ' + std::to_string(seal->crc) +
           '\n';
}

Status writeSeal(const std::filesystem::path& folder)
{
    TextWriter out(folder / kSeal);
    out.add(kSealTitle, sealLine(folder / kRatings), sealLine(folder / kBooks));
    return out.finish();
}

Status writeRatings(const Dataset& data, const std::filesystem::path& path)
{
    TextWriter out(path);
    out.add(data.hasTimes() ? "user_id,book_id,rating,timestamp\n" : "user_id,book_id,rating\n");
    for (std::size_t row = 0; row < data.ratingCount(); ++row) {
        out.field(data.userIds[static_cast<std::size_t>(data.user[row])]);
        out.add(",");
        out.field(data.books.ids[static_cast<std::size_t>(data.book[row])]);
        out.add(",", shortest(static_cast<double>(data.rating[row])));
        if (data.hasTimes())
            out.add(",", std::to_string(data.time[row]));
        out.add("\n");
    }
    return out.finish();
}

const TextColumn* genreColumn(const Dataset& data)
{
    for (const TextColumn& column : data.books.extra)
        if (column.name == "genre")
            return &column;
    return nullptr;
}

Status writeBooks(const Dataset& data, const std::filesystem::path& path)
{
    TextWriter out(path);
    const TextColumn* genre = genreColumn(data);
    out.add("book_id,goodreads_book_id,best_book_id,work_id,books_count,isbn,isbn13,authors,original_"
            "publication_year,"
            "original_title,title,language_code,average_rating,ratings_count,work_ratings_count,"
            "work_text_reviews_count,ratings_1,ratings_2,ratings_3,ratings_4,ratings_5,image_url,small_image_"
            "url");
    out.add(genre ? ",genre\n" : "\n");

    std::vector<std::array<std::uint32_t, 5>> stars(data.bookCount(), std::array<std::uint32_t, 5>{});
    for (std::size_t row = 0; row < data.ratingCount(); ++row) {
        const auto star = static_cast<int>(data.rating[row] + 0.5f);
        if (star >= 1 && star <= 5)
            ++stars[static_cast<std::size_t>(data.book[row])][static_cast<std::size_t>(star - 1)];
    }
    const std::vector<RatingSummary> summaries = summarizeBooks(data);
    const Catalogue& books = data.books;
    for (std::size_t b = 0; b < books.size(); ++b) {
        const std::string count = std::to_string(summaries[b].count);
        out.field(books.ids[b]);
        // The same work under the other site's numbers does not exist for a made-up book.
        for (int column = 0; column < 3; ++column) {
            out.add(",");
            out.field(books.ids[b]);
        }
        out.add(",1,,,");
        out.field(books.authors[b]);
        out.add(",", books.years[b] == kNoYear ? std::string() : std::to_string(books.years[b]).append(".0"),
                ",,");
        out.field(books.titles[b]);
        out.add(",");
        out.field(books.languages[b]);
        out.add(",", fixed(summaries[b].mean.value_or(0), 2), ",", count, ",", count, ",0");
        for (const std::uint32_t n : stars[b])
            out.add(",", std::to_string(n));
        out.add(",");
        out.field(books.imageUrls[b]);
        out.add(",");
        if (genre) {
            out.add(",");
            out.field(genre->values[b]);
        }
        out.add("\n");
    }
    return out.finish();
}

} // namespace

Status writeGoodbooksLayout(const Dataset& data, const std::string& folder)
try {
    StagedFolder stage(folder); // all files appear together
    if (!stage.status())
        return stage.status();
    const std::filesystem::path unseen(stage.path());
    if (Status status = writeRatings(data, unseen / kRatings); !status)
        return stage.told(status.error());
    if (Status status = writeBooks(data, unseen / kBooks); !status)
        return stage.told(status.error());
    if (Status status = writeSeal(unseen); !status)
        return stage.told(status.error());
    return stage.publish();
} catch (const std::exception& problem) {
    return Error::failure(tr("The library could not be written: %1").arg(problem.what())).in(folder);
}

Status checkLibraryReplaced(const std::string& folder)
{
    const std::filesystem::path place(folder);
    std::ifstream in(place / kSeal, std::ios::binary);
    std::string seal(4096, '\0');
    in.read(seal.data(), static_cast<std::streamsize>(seal.size()));
    seal.resize(static_cast<std::size_t>(in.gcount()));
    for (const char* name : {kRatings, kBooks}) {
        std::error_code none;
        const auto size = std::filesystem::file_size(place / name, none);
        if (none || size == 0)
            continue;
        const std::string line = sealLine(place / name);
        if (line.empty() || !seal.starts_with(kSealTitle) || seal.find('\n' + line) == std::string::npos)
            return Error::failure(tr("This file is not as the program wrote it for a sample library, so it "
                                     "is not replaced"),
                                  tr("Name another folder, or move the file away"))
                .in((place / name).string());
    }
    return {};
}

} // namespace shelf
