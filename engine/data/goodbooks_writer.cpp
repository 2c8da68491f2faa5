// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/numbers.h"
#include "engine/data/sample_library.h"

#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>

namespace shelf {

namespace {

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

/// Writes to a neighbor and renames it at the end, so that a full disk leaves no half file behind.
class TextWriter {
public:
    explicit TextWriter(std::filesystem::path path)
        : m_path(std::move(path)), m_part(m_path.string() + ".part"), m_file(std::fopen(m_part.c_str(), "wb"))
    {
    }
    ~TextWriter()
    {
        if (!m_file)
            return;
        m_file.reset();
        std::error_code ignored;
        std::filesystem::remove(m_part, ignored);
    }
    TextWriter(const TextWriter&) = delete;
    TextWriter& operator=(const TextWriter&) = delete;

    template <class... Texts>
    void add(const Texts&... texts)
    {
        (m_buffer.append(texts), ...);
        if (m_buffer.size() > (1u << 16))
            flush();
    }
    /// As a field of a CSV file, in quotes where it needs them.
    void field(std::string_view text)
    {
        if (text.find_first_of(",\"\r\n") == std::string_view::npos)
            return add(text);
        add("\"");
        for (const char c : text)
            add(c == '"' ? std::string_view("\"\"") : std::string_view(&c, 1));
        add("\"");
    }
    Status finish()
    {
        if (m_file)
            flush();
        const bool closed = m_file && std::fclose(m_file.release()) == 0;
        std::error_code problem;
        if (m_good && closed)
            std::filesystem::rename(m_part, m_path, problem);
        if (m_good && closed && !problem)
            return {};
        std::error_code ignored;
        std::filesystem::remove(m_part, ignored);
        return Error{"The file could not be written", m_path.string(), 0, 0,
                     "Check the free space and the permissions of the folder."};
    }

private:
    void flush()
    {
        m_good = m_good && m_file && std::fwrite(m_buffer.data(), 1, m_buffer.size(), m_file.get()) == m_buffer.size();
        m_buffer.clear();
    }

    std::filesystem::path m_path;
    std::filesystem::path m_part;
    std::unique_ptr<std::FILE, CloseFile> m_file;
    std::string m_buffer;
    bool m_good = true;
};

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
    out.add("book_id,goodreads_book_id,best_book_id,work_id,books_count,isbn,isbn13,authors,original_publication_year,"
            "original_title,title,language_code,average_rating,ratings_count,work_ratings_count,"
            "work_text_reviews_count,ratings_1,ratings_2,ratings_3,ratings_4,ratings_5,image_url,small_image_url");
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
        out.add(",", books.years[b] == kNoYear ? std::string() : std::to_string(books.years[b]).append(".0"), ",,");
        out.field(books.titles[b]);
        out.add(",");
        out.field(books.languages[b]);
        out.add(",", fixed(summaries[b].mean, 2), ",", count, ",", count, ",0");
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
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (!std::filesystem::is_directory(folder, problem))
        return Error{"The folder cannot be made", folder, 0, 0, "Choose another place to write to."};
    if (Status status = writeRatings(data, std::filesystem::path(folder) / "ratings.csv"); !status)
        return status;
    return writeBooks(data, std::filesystem::path(folder) / "books.csv");
} catch (const std::exception& problem) {
    return Error{std::string("The library could not be written: ") + problem.what(), folder};
}

} // namespace shelf
