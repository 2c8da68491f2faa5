// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ready/ready_words.h"

#include "widgets/look/text.h"
#include "widgets/words/engine_words.h"
#include "widgets/words/listed_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QUrl>

namespace shelf {

namespace {

struct ReadyWords {
    Q_DECLARE_TR_FUNCTIONS(ReadyWords)
};

QString escaped(std::string_view text)
{
    return textOf(text).toHtmlEscaped();
}

/// Of a row of trNoop().
QString escapedWords(std::string_view marked)
{
    return wordsOf(marked).toHtmlEscaped();
}

QString paragraph(const QString& html)
{
    return QStringLiteral("<p>%1</p>").arg(html);
}

QString link(const QString& address)
{
    return QStringLiteral("<a href=\"%1\">%1</a>").arg(address.toHtmlEscaped());
}

QString countsText(const ReadySet& set)
{
    QStringList counts{ReadyWords::tr("Ratings: %1").arg(setCountText(set, set.ratings))};
    if (set.readers > 0)
        counts.append(ReadyWords::tr("Readers: %1").arg(setCountText(set, set.readers)));
    counts.append(ReadyWords::tr("Books or movies: %1").arg(setCountText(set, set.books)));
    return listedWords(counts);
}

QString filesText(const ReadySet& set, const QString& mirror)
{
    QString html;
    for (const ReadyFile& file : set.files) {
        QStringList addresses;
        for (const QString& address : addressesOf(file, mirror))
            addresses.append(
                address.startsWith(QLatin1String("http:"))
                    ? ReadyWords::tr("%1 (not encrypted)", "an address").arg(address.toHtmlEscaped())
                    : address.toHtmlEscaped());
        const QString size =
            file.bytes > 0 ? sizeText(file.bytes) : ReadyWords::tr("its size is the server's to tell");
        const QString sum = file.sum.kind == PublishedSum::Kind::md5
                                ? ReadyWords::tr("checked by the publisher's MD5")
                                : ReadyWords::tr("the publisher gives no checksum");
        html += QStringLiteral("<li>%1<br>%2; %3</li>")
                    .arg(addresses.join(QStringLiteral("<br>") +
                                        ReadyWords::tr("or else", "between two addresses of a file") +
                                        QLatin1Char(' ')),
                         size, sum);
    }
    return QStringLiteral("<ul style=\"margin-left: 0; -qt-list-indent: 0\">%1</ul>").arg(html);
}

} // namespace

QString setSizeText(const ReadySet& set)
{
    const std::uint64_t bytes = readyBytes(set);
    return bytes > 0 ? sizeText(bytes) : QString(QChar(0x2013));
}

QString setCountText(const ReadySet& set, std::uint64_t count)
{
    if (count == 0)
        return {};
    const QString number = QLocale().toString(qulonglong(count));
    return set.rounded ? ReadyWords::tr("about %1").arg(number) : number;
}

QString readyStateText(const ReadyState& state)
{
    if (state.job != 0)
        return state.isDeleting ? ReadyWords::tr("being deleted") : ReadyWords::tr("fetching");
    if (state.kept.isWhole)
        return ReadyWords::tr("here");
    return state.kept.bytes > 0 ? ReadyWords::tr("%1 of it").arg(sizeText(state.kept.bytes)) : QStringLiteral("–");
}

QString readyDetails(const ReadySet& set, const QString& mirror)
{
    return QStringLiteral("<h3>%1</h3>").arg(escapedWords(set.title)) + paragraph(escapedWords(set.holds)) +
           paragraph(countsText(set)) +
           paragraph(ReadyWords::tr("Published by %1.").arg(escaped(set.publisher))) +
           paragraph(
               QStringLiteral("<b>%1</b> %2 ").arg(ReadyWords::tr("Terms."), escapedWords(set.terms)) +
               ReadyWords::tr("The publisher's own words count: %1").arg(link(textOf(set.termsAddress)))) +
           paragraph(QStringLiteral("<b>%1</b> %2").arg(ReadyWords::tr("To cite."), escaped(set.citation))) +
           paragraph(QStringLiteral("<b>%1</b> %2")
                         .arg(ReadyWords::tr("Asked when you fetch, and nobody else."),
                              ReadyWords::tr("The server learns this computer's address, and no more."))) +
           filesText(set, mirror);
}

QString readyNews(const ReadySet& set, const ReadyState& state)
{
    QStringList lines;
    for (const QString& note : state.notes)
        lines.append(note.toHtmlEscaped());
    if (!state.problem.message.empty())
        lines.append(QString::fromStdString(state.problem.text()).toHtmlEscaped());
    else if (state.isFresh && state.kept.isWhole)
        lines.append(ReadyWords::tr("%1 is here.").arg(escapedWords(set.title)));
    if (lines.isEmpty() && state.job == 0 && state.kept.arrived > 0)
        lines.append(
            ReadyWords::tr("%1 have arrived; Fetch goes on from there.").arg(sizeText(state.kept.arrived)));
    return lines.join(QStringLiteral("<br>"));
}

} // namespace shelf
