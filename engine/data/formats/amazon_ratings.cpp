// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/data/formats/delimited_ratings.h"
#include "engine/data/formats/ratings_format.h"

#include <algorithm>

namespace shelf {

// Ratings alone, as Amazon's reviews are published beside the texts: no header; reader, item, rating, seconds
// in some files (2014), item, reader, rating, seconds in others (2018).

namespace {

constexpr std::string_view kEndings[] = {"csv"};
constexpr std::size_t kLines = 200;

bool isCode(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

/// "A3AF8FFZAZYNE5": longer than a book's number, and begins with A.
bool isReader(std::string_view id)
{
    constexpr std::size_t kShortest = 11;
    constexpr std::size_t kLongest = 32;
    return id.size() >= kShortest && id.size() <= kLongest && id.front() == 'A' && isCode(id);
}

/// "0000000078", "B00004TJ5D".
bool isItem(std::string_view id)
{
    constexpr std::size_t kLength = 10;
    return id.size() == kLength && isCode(id);
}

/// Which of the first two columns holds the items; -1 where the lines are not written so.
int itemColumn(const RatingsHead& head)
{
    if (!head.table().startsWithRatings() || head.table().names.size() != 4)
        return -1;
    RowReader rows(head.file(), head.table().dialect);
    std::vector<Field> fields;
    std::size_t lines = 0;
    std::size_t itemFirst = 0;
    std::size_t itemSecond = 0;
    for (; lines < kLines && rows.next(fields) == RowReader::Next::row; ++lines) {
        if (fields.size() != 4)
            continue;
        itemFirst += isItem(fields[0].text) && isReader(fields[1].text);
        itemSecond += isReader(fields[0].text) && isItem(fields[1].text);
    }
    const std::size_t most = std::max(itemFirst, itemSecond);
    if (most == 0 || most * 10 < lines * 9)
        return -1;
    return itemFirst > itemSecond ? 0 : 1;
}

bool claims(const RatingsHead& head)
{
    return itemColumn(head) >= 0;
}

Status read(const RatingsHead& head, RatingsSink& sink)
{
    const int item = itemColumn(head);
    if (item < 0) // named by somebody
        return readDelimited(head, sink);
    const std::string book = std::to_string(item + 1);
    const std::string user = std::to_string(2 - item);
    return readDelimited(head, sink,
                         {{.user = 1 - item, .book = item, .rating = 2, .time = 3},
                          tr("column %1 is taken for the reader, since its ids begin with A and are long, as "
                             "those of Amazon's "
                             "readers; column %2 for the book, whose numbers have ten signs; column 3 for "
                             "the rating, column 4 for "
                             "the time")
                              .arg(user)
                              .arg(book)});
}

} // namespace

extern const RatingsFormat kAmazonRatingsFormat; // for the list of ratings_format.cpp
constinit const RatingsFormat kAmazonRatingsFormat{
    .key = "amazon-ratings",
    .title = trNoop("Amazon ratings"),
    .meaning = trNoop(
        "ratings without reviews and without a header, as published in 2014 (reader first) and 2018 (book "
        "first): the ids tell which"),
    .claims = claims,
    .read = read,
    .endings = kEndings,
};

} // namespace shelf
