// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening/vector_words.h"

#include "engine/run/learned_books.h"
#include "engine/vectors/open_vectors.h"
#include "widgets/look/text.h"
#include "widgets/words/engine_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr std::size_t kNumbersShown = 6;

QString wholeNumber(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

} // namespace

QString VectorWords::figures(const VectorChoice::Found& found)
{
    if (!found.run)
        return {};
    const MatrixView vectors = found.run->model->bookEmbedding();
    return tr("%1: %2 of %3")
        .arg(wordsOf(found.contents.format->title),
             tr("%Ln vector(s)", nullptr, static_cast<int>(vectors.rows)),
             tr("%Ln dimension(s)", nullptr, static_cast<int>(vectors.cols)));
}

QString VectorWords::names(const VectorChoice::Found& found)
{
    if (!found.run)
        return {};
    const Run& run = *found.run;
    const Dataset& data = *run.data;
    const std::size_t titled = titledBooks(run);
    QStringList sentences;
    for (const std::string& file : found.gone)
        sentences << tr("%1, of the last time, is gone.").arg(textOf(file));
    if (titled == data.bookCount())
        sentences << tr("Every row has a title.");
    else if (titled > 0)
        sentences
            << tr("Rows with a title: %1 of %2.").arg(wholeNumber(titled), wholeNumber(data.bookCount()));
    else
        sentences << tr("No row has a title: they are called by their ids, such as “%1”.")
                         .arg(textOf(data.books.ids[0]));
    if (!data.match.column.empty())
        sentences << tr("The catalogue has %1 % of them, by “%2”.")
                         .arg(QLocale().toString(100 * data.match.coverage, 'f', 1),
                              textOf(data.match.column));
    if (const std::size_t unknown = unlearnedCount(run); unknown > 0)
        sentences << tr("%Ln row(s) of zeros or of no numbers are near nothing.", nullptr,
                        static_cast<int>(unknown));
    return sentences.join(QLatin1Char(' '));
}

QString VectorWords::beside(const VectorChoice& choice)
{
    const DatasetPtr& open = choice.openData();
    if (!open || choice.found().shared == 0)
        return {};
    return tr("&Put them beside %1 (books with a vector: %2 of %3)")
        .arg(textOf(open->name).replace(QLatin1Char('&'), QLatin1String("&&")),
             wholeNumber(choice.found().shared), wholeNumber(open->bookCount()));
}

QStringList VectorWords::notes(const VectorChoice::Found& found)
{
    QStringList lines;
    if (!found.run)
        return lines;
    for (const Warning& note : found.run->data->warnings)
        lines << QString::fromStdString(placeText(note) + ": " + note.message.text());
    return lines;
}

QString VectorWords::beginning(const Run& run, std::size_t row)
{
    if (isUnlearned(run, static_cast<std::int32_t>(row)))
        return tr("can be compared with none");
    const auto vector = run.model->bookEmbedding().row(row);
    QStringList numbers;
    for (std::size_t i = 0; i < std::min(kNumbersShown, vector.size()); ++i)
        numbers << QLocale().toString(static_cast<double>(vector[i]), 'f', 3);
    if (vector.size() > kNumbersShown)
        numbers << QStringLiteral("…");
    return numbers.join(QStringLiteral("   "));
}

} // namespace shelf
