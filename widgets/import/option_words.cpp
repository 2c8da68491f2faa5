// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/option_words.h"

#include "widgets/look/text.h"
#include "widgets/words/counted.h"
#include "widgets/words/engine_words.h"
#include "widgets/words/listed_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace shelf {

namespace {

struct OptionTexts {
    Q_DECLARE_TR_FUNCTIONS(OptionWords)
};

QString number(std::uint64_t n)
{
    return QLocale().toString(static_cast<qulonglong>(n));
}

QString percent(double share)
{
    return OptionTexts::tr("%1 %").arg(QLocale().toString(100 * share, 'f', 1));
}

} // namespace

QString optionGroupTitle(OptionGroup group)
{
    switch (group) {
    case OptionGroup::columns:
        return OptionTexts::tr("Columns");
    case OptionGroup::writing:
        return OptionTexts::tr("How it is written");
    case OptionGroup::meaning:
        return OptionTexts::tr("What it means");
    case OptionGroup::cleaning:
        break;
    }
    return OptionTexts::tr("Left out or changed, in this order");
}

QString optionValueText(const ReadingOption& row, std::string_view value)
{
    struct Words {
        std::string_view key;
        std::string_view value;
        const char* text;
    };
    static constexpr Words kWords[] = {
        {"decimal", ".", QT_TRANSLATE_NOOP("OptionWords", "a point: 3.5")},
        {"decimal", ",", QT_TRANSLATE_NOOP("OptionWords", "a comma: 3,5")},
        {"time-unit", "s", QT_TRANSLATE_NOOP("OptionWords", "seconds since 1970")},
        {"time-unit", "ms", QT_TRANSLATE_NOOP("OptionWords", "milliseconds since 1970")},
        {"time-unit", "us", QT_TRANSLATE_NOOP("OptionWords", "microseconds since 1970")},
        {"time-unit", "dmy", QT_TRANSLATE_NOOP("OptionWords", "dates, the day first")},
        {"time-unit", "mdy", QT_TRANSLATE_NOOP("OptionWords", "dates, the month first")},
        {"ids", "as-written", QT_TRANSLATE_NOOP("OptionWords", "as they are written")},
        {"ids", "number", QT_TRANSLATE_NOOP("OptionWords", "as numbers: 1, 1.0, 001")},
        {"ids", "isbn", QT_TRANSLATE_NOOP("OptionWords", "as ISBNs")},
        {"duplicates", "last", QT_TRANSLATE_NOOP("OptionWords", "the last counts")},
        {"duplicates", "first", QT_TRANSLATE_NOOP("OptionWords", "the first counts")},
        {"duplicates", "mean", QT_TRANSLATE_NOOP("OptionWords", "their mean counts")},
        {"duplicates", "all", QT_TRANSLATE_NOOP("OptionWords", "all count")},
        {"header", "yes", QT_TRANSLATE_NOOP("OptionWords", "names the columns")},
        {"header", "no", QT_TRANSLATE_NOOP("OptionWords", "is a rating, too")},
    };
    for (const Words& words : kWords)
        if (words.key == row.key && words.value == value)
            return OptionTexts::tr(words.text);
    if (row.edit == OptionEdit::column && value == "none")
        //: No column
        return OptionTexts::tr("none");
    return textOf(value);
}

QString cleaningStepText(std::string_view step)
{
    QStringList parts;
    for (const QString& part : textOf(step).split(QStringLiteral(" --"))) {
        const qsizetype blank = part.indexOf(QLatin1Char(' '));
        const QString key = part.left(blank);
        const QString value = blank < 0 ? QString() : part.mid(blank + 1);
        const ReadingOption* row = findReadingOption(key.toStdString());
        parts.append(!row              ? part
                     : value.isEmpty() ? wordsOf(row->label)
                                       : OptionTexts::tr("%1: %2").arg(wordsOf(row->label), value));
    }
    return listedWords(parts);
}

QString problemText(const Error& error)
{
    QString text = textOf(error.words());
    if (error.line > 0)
        text = OptionTexts::tr("Line %1: %2").arg(number(static_cast<std::uint64_t>(error.line)), text);
    if (!text.endsWith(QLatin1Char('.')))
        text += QLatin1Char('.');
    for (const ReadingOption& option : readingOptions())
        text.replace(QStringLiteral("--") + textOf(option.key),
                     OptionTexts::tr("“%1”", "the name of an option").arg(wordsOf(option.label)));
    return text;
}

QString previewScopeText(const ReadingPreview& preview)
{
    return preview.isWhole ? OptionTexts::tr("In the whole file:")
                           : OptionTexts::tr("In the first lines (%1):")
                                 .arg(number(static_cast<std::uint64_t>(preview.lines)));
}

QString leftOutText(const LeftOut& left)
{
    QStringList parts;
    const auto add = [&](std::uint64_t count, const char* what) {
        if (count > 0)
            parts.append(OptionTexts::tr(what).arg(number(count)));
    };
    add(left.unrated, QT_TRANSLATE_NOOP("OptionWords", "%1 not rated"));
    add(left.unreadable, QT_TRANSLATE_NOOP("OptionWords", "%1 that cannot be read"));
    add(left.ragged, QT_TRANSLATE_NOOP("OptionWords", "%1 with too few or too many fields"));
    add(left.swallowed, QT_TRANSLATE_NOOP("OptionWords", "%1 swallowed by a quote"));
    add(left.duplicates, QT_TRANSLATE_NOOP("OptionWords", "%1 rated again"));
    return listedWords(parts);
}

QString previewFiguresText(const ReadingPreview& preview)
{
    const Dataset& data = preview.data;
    const QLocale locale;
    if (preview.problem || data.ratingCount() == 0)
        return OptionTexts::tr("nothing can be read this way");
    std::vector<std::uint8_t> rated(data.bookCount(), 0);
    std::uint64_t books = 0;
    for (const std::int32_t book : data.book)
        books += std::exchange(rated[static_cast<std::size_t>(book)], std::uint8_t(1)) == 0;
    const QString text = OptionTexts::tr("%1, %2, %3", "ratings, readers, books")
                             .arg(Counted::ratings(data.ratingCount()), Counted::readers(data.userCount()),
                                  Counted::books(books));
    const QString scale = data.onlyTaken
                              ? OptionTexts::tr("each a book that was taken")
                              : OptionTexts::tr("from %1 to %2")
                                    .arg(locale.toString(data.scale.min), locale.toString(data.scale.max));
    const QString left = leftOutText(data.leftOut);
    return left.isEmpty() ? OptionTexts::tr("%1, %2. No line is left out.").arg(text, scale)
                          : OptionTexts::tr("%1, %2. Left out: %3.").arg(text, scale, left);
}

QString previewKeysText(const ReadingPreview& preview)
{
    if (preview.keys.empty())
        return {};
    QStringList others;
    for (std::size_t i = 1; i < preview.keys.size(); ++i)
        others.append(
            OptionTexts::tr("%1 %2").arg(textOf(preview.keys[i].column), percent(preview.keys[i].coverage)));
    const QString first = OptionTexts::tr("The catalogue's %1 holds %2 of the rated books")
                              .arg(textOf(preview.keys[0].column), percent(preview.keys[0].coverage));
    return others.isEmpty() ? OptionTexts::tr("%1.").arg(first)
                            : OptionTexts::tr("%1; other columns: %2.").arg(first, listedWords(others));
}

} // namespace shelf
