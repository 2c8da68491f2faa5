// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/kept_library.h"

#include "engine/shelves/library_format.h"

#include <QJsonArray>

namespace shelf {

namespace {

constexpr Shelf kShelves[] = {Shelf::read, Shelf::reading, Shelf::unfinished, Shelf::wished, Shelf::owned};

QString text(std::string_view value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

QJsonArray toArray(const std::vector<std::string>& texts)
{
    QJsonArray array;
    for (const std::string& one : texts)
        array.append(text(one));
    return array;
}

std::vector<std::string> fromArray(const QJsonValue& value)
{
    std::vector<std::string> texts;
    for (const QJsonValue& one : value.toArray())
        texts.push_back(one.toString().toStdString());
    return texts;
}

QJsonObject toObject(const OwnBook& book)
{
    QJsonObject object{{QStringLiteral("title"), text(book.title)},
                       {QStringLiteral("authors"), toArray(book.authors)},
                       {QStringLiteral("shelf"), text(shelfName(book.shelf))},
                       {QStringLiteral("line"), static_cast<qint64>(book.line)}};
    if (!book.isbns.empty())
        object.insert(QStringLiteral("isbns"), toArray(book.isbns));
    if (!book.isbnAsWritten.empty())
        object.insert(QStringLiteral("isbn"), text(book.isbnAsWritten));
    if (book.stars > 0)
        object.insert(QStringLiteral("stars"), static_cast<double>(book.stars));
    if (!book.lastRead.empty())
        object.insert(QStringLiteral("lastRead"), text(book.lastRead));
    if (!book.added.empty())
        object.insert(QStringLiteral("added"), text(book.added));
    if (book.readCount > 0)
        object.insert(QStringLiteral("readCount"), book.readCount);
    return object;
}

OwnBook bookOf(const QJsonObject& object)
{
    OwnBook book;
    book.title = object.value(QStringLiteral("title")).toString().toStdString();
    book.authors = fromArray(object.value(QStringLiteral("authors")));
    book.isbns = fromArray(object.value(QStringLiteral("isbns")));
    book.isbnAsWritten = object.value(QStringLiteral("isbn")).toString().toStdString();
    const double stars = object.value(QStringLiteral("stars")).toDouble();
    if (stars > 0 && stars <= static_cast<double>(kMostStars))
        book.stars = static_cast<float>(stars);
    const QString shelf = object.value(QStringLiteral("shelf")).toString();
    for (const Shelf one : kShelves)
        if (shelf == text(shelfName(one)))
            book.shelf = one;
    book.lastRead = object.value(QStringLiteral("lastRead")).toString().toStdString();
    book.added = object.value(QStringLiteral("added")).toString().toStdString();
    book.readCount = object.value(QStringLiteral("readCount")).toInt();
    book.line = object.value(QStringLiteral("line")).toInteger();
    return book;
}

} // namespace

QJsonObject libraryToJson(const KeptLibrary& kept)
{
    QJsonArray books;
    for (const OwnBook& book : kept.library.books)
        books.append(toObject(book));
    QJsonArray choices;
    for (const auto& [key, book] : kept.choices)
        choices.append(QJsonObject{{QStringLiteral("of"), text(key)},
                                   {QStringLiteral("book"), text(book.id)},
                                   {QStringLiteral("title"), text(book.title)}});
    return {{QStringLiteral("format"), text(kept.library.format)},
            {QStringLiteral("file"), text(kept.library.file)},
            {QStringLiteral("readOn"), kept.readOn},
            {QStringLiteral("leftOut"), static_cast<qint64>(kept.library.leftOut)},
            {QStringLiteral("books"), books},
            {QStringLiteral("choices"), choices}};
}

std::optional<KeptLibrary> libraryFromJson(const QJsonObject& object)
{
    KeptLibrary kept;
    kept.library.format = object.value(QStringLiteral("format")).toString().toStdString();
    kept.library.file = object.value(QStringLiteral("file")).toString().toStdString();
    kept.library.leftOut =
        static_cast<std::uint64_t>(std::max<qint64>(object.value(QStringLiteral("leftOut")).toInteger(), 0));
    kept.readOn = object.value(QStringLiteral("readOn")).toString();
    for (const QJsonValue& one : object.value(QStringLiteral("books")).toArray())
        if (OwnBook book = bookOf(one.toObject()); !book.title.empty() || !book.isbns.empty())
            kept.library.books.push_back(std::move(book));
    for (const QJsonValue& one : object.value(QStringLiteral("choices")).toArray())
        kept.choices[one.toObject().value(QStringLiteral("of")).toString().toStdString()] = {
            one.toObject().value(QStringLiteral("book")).toString().toStdString(),
            one.toObject().value(QStringLiteral("title")).toString().toStdString()};
    if (kept.library.books.empty())
        return std::nullopt;
    return kept;
}

QString libraryTitle(const OwnLibrary& library)
{
    for (const LibraryFormat* format : libraryFormats())
        if (format->key == library.format)
            return text(format->title);
    return text(library.format);
}

} // namespace shelf
