// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/retranslator.h"

#include "engine/base/text/languages.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <memory>

namespace shelf {

namespace {

constexpr int kDeepest = 20; ///< texts in texts: none is that deep

const SpokenSource& chosen(const QList<SpokenSource>& sources, const QByteArrayList& preferred)
{
    if (sources.size() > 1)
        for (const QByteArray& shower : preferred)
            for (const SpokenSource& source : sources)
                if (source.context == shower || source.context.endsWith("::" + shower) ||
                    shower.endsWith("::" + source.context))
                    return source;
    return sources.front();
}

bool hasLetters(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

bool hasDigits(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

} // namespace

Retranslator::Retranslator(std::shared_ptr<const PhraseBook> before, QLocale from, QLocale to)
    : m_before(std::move(before)), m_from(std::move(from)), m_to(std::move(to))
{
    for (const char* seam : {"\n", "<br>", " · ", " (", ": ", ", "})
        m_seams.append({QString::fromUtf8(seam), QString::fromUtf8(seam)});
    const QHash<QString, SpokenSource>& seams = m_before->seams();
    for (auto it = seams.cbegin(); it != seams.cend(); ++it)
        addSeam(it.key(), it.value());
}

/// What stands between the things of a list, as "%1, %2" gave it and gives it now.
void Retranslator::addSeam(const QString& before, const SpokenSource& source)
{
    const QString now = QCoreApplication::translate(source.context, source.source, source.note);
    if (before.isEmpty() || !now.startsWith(QLatin1String("%1")) || !now.endsWith(QLatin1String("%2")))
        return;
    m_seams.removeIf([&](const auto& seam) { return seam.first == before; });
    m_seams.append({before, now.sliced(2).chopped(2)});
}

QString Retranslator::number(const QString& text) const
{
    if (!hasDigits(text))
        return {};
    static const QRegularExpression share(QStringLiteral("^(.*\\d)[ \u00a0\u202f]?[%\u066a]\u061c?$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    if (const QRegularExpressionMatch match = share.match(text); match.hasMatch()) {
        const QString figures = match.captured(1);
        const qsizetype point = figures.lastIndexOf(m_from.decimalPoint());
        bool isShare = false;
        const double value = m_from.toDouble(figures, &isShare);
        return isShare ? QString::fromStdString(
                             percentText(spokenLanguage(), value / 100,
                                         point < 0 ? 0 : static_cast<int>(figures.size() - point - 1)))
                       : QString();
    }
    if (!text.back().isDigit()) // "1,024." is the end of a sentence
        return {};
    bool isOne = false;
    if (const qlonglong whole = m_from.toLongLong(text, &isOne); isOne) {
        QLocale to = m_to;
        if (m_from.toString(whole) != text) // a year, an id: not in groups
            to.setNumberOptions(QLocale::OmitGroupSeparator);
        return to.toString(whole);
    }
    const double value = m_from.toDouble(text, &isOne);
    const qsizetype point = text.lastIndexOf(m_from.decimalPoint());
    const qsizetype power = text.indexOf(QLatin1Char('e'), 0, Qt::CaseInsensitive);
    if (!isOne || (point < 0 && power < 0))
        return {};
    return power >= 0 ? m_to.toString(value, 'g', 6)
                      : m_to.toString(value, 'f', static_cast<int>(text.size() - point - 1));
}

/// "Ctrl+Shift+E" as Qt's message file names the keys, where there is one: "Strg+Umschalt+E". Null: no keys.
QString Retranslator::keys(const QString& text) const
{
    QStringList names = text.split(QLatin1Char('+'));
    const QString last = names.last();
    if (names.size() < 2 || last.size() > 9 || last.contains(QLatin1Char(' ')))
        return {};
    for (qsizetype i = 0; i < names.size(); ++i) {
        static const QSet<QString> kModifiers{QStringLiteral("Ctrl"), QStringLiteral("Alt"),
                                              QStringLiteral("Shift"), QStringLiteral("Meta")};
        QByteArray source = kModifiers.contains(names[i]) ? names[i].toUtf8() : QByteArray();
        if (const QList<SpokenSource>* given = m_before->whole(names[i]))
            for (const SpokenSource& one : *given)
                if (one.context == "QShortcut")
                    source = one.source;
        if (!source.isEmpty())
            names[i] = QCoreApplication::translate("QShortcut", source);
        else if (i == 0)
            return {};
    }
    return names.join(QLatin1Char('+'));
}

bool Retranslator::byPattern(const QString& text, const QByteArrayList& preferred, int depth,
                             QString& out) const
{
    constexpr qsizetype kLongestName = 200;
    for (const PhraseBook::Pattern* each : m_before->patternsFor(text)) {
        const PhraseBook::Pattern& pattern = *each;
        QStringList there;
        if (!PhraseBook::fill(pattern, text, there))
            continue;
        const SpokenSource& source = chosen(*m_before->whole(pattern.text), preferred);
        int count = -1;
        bool fits = true;
        QStringList filled;
        for (qsizetype i = 0; i < pattern.places.size() && fits; ++i) {
            const QString& place = there[i];
            if (source.isCounted && pattern.places[i] == "n")
                count =
                    static_cast<int>(m_from.toLongLong(place, &fits)); // else of a list of such texts
            if (pattern.isWeak &&
                (place.contains(QLatin1String(". ")) || place.contains(QStringLiteral("。")))) {
                fits = false;
                break;
            }
            const Said part = saidAt(place, preferred, depth + 1);
            filled.append(part.text);
            // What is no text of the program is a name here, and no name holds sentences.
            fits = fits && (part.isKnown ||
                            (!pattern.isWeak && place.size() <= kLongestName &&
                             !place.contains(QLatin1Char('\n')) && !place.contains(QLatin1String(". "))));
        }
        if (!fits)
            continue;
        const QString now = QCoreApplication::translate(source.context, source.source, source.note, count);
        out.clear();
        for (qsizetype at = 0; at < now.size();) {
            qsizetype length = 1;
            const QByteArray place = placeAt(now, at, length);
            const qsizetype which = place.isEmpty() ? -1 : pattern.places.indexOf(place);
            out += which < 0 ? now.mid(at, length) : filled[which];
            at += length;
        }
        return true;
    }
    return false;
}

/// Texts between tags.
bool Retranslator::byTags(const QString& text, const QByteArrayList& preferred, int depth, QString& out) const
{
    static const QRegularExpression tag(QStringLiteral("</?[a-z][^>]*>"));
    if (!text.contains(tag))
        return false;
    out.clear();
    bool isChanged = false;
    qsizetype begin = 0;
    const auto take = [&](qsizetype end) {
        const QString part = text.mid(begin, end - begin);
        const QString bare = part.trimmed();
        const QString there = saidAt(bare, preferred, depth + 1).text;
        isChanged = isChanged || there != bare;
        const qsizetype at = bare.isEmpty() ? 0 : part.indexOf(bare);
        out += bare.isEmpty() ? part : part.left(at) + there + part.mid(at + bare.size());
    };
    for (auto it = tag.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        take(match.capturedStart());
        out += match.captured();
        begin = match.capturedEnd();
    }
    take(text.size());
    return isChanged;
}

/// Sentences one after the other.
bool Retranslator::bySentence(const QString& text, const QByteArrayList& preferred, int depth,
                              QString& out) const
{
    static const QRegularExpression end(QStringLiteral("(?<=[.!?])\\s+|(?<=[。！？؟])\\s*"));
    QList<std::pair<qsizetype, qsizetype>> sentences; // begin and end
    qsizetype begin = 0;
    for (auto it = end.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.capturedStart() > begin)
            sentences.append({begin, match.capturedStart()});
        begin = match.capturedEnd();
    }
    if (begin < text.size())
        sentences.append({begin, text.size()});
    if (sentences.size() < 2)
        return false;
    out.clear();
    bool isChanged = false;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        // The longest that is one text of the program.
        qsizetype last = i;
        for (qsizetype j = sentences.size() - 1; j > i; --j)
            if (m_before->whole(text.mid(sentences[i].first, sentences[j].second - sentences[i].first))) {
                last = j;
                break;
            }
        const QString sentence = text.mid(sentences[i].first, sentences[last].second - sentences[i].first);
        Said there = saidAt(sentence, preferred, depth + 1);
        if (!there.isKnown && sentence.endsWith(QLatin1Char('.'))) {
            there = saidAt(sentence.chopped(1), preferred, depth + 1);
            there.text += QLatin1Char('.');
        }
        isChanged = isChanged || there.text != sentence;
        if (i > 0) {
            const qsizetype before = sentences[i - 1].second;
            const QString gap = text.mid(before, sentences[i].first - before);
            out += gap.isEmpty() ? QStringLiteral(" ") : gap;
        }
        out += there.text;
        i = last;
    }
    return isChanged;
}

/// What was put together of several texts.
bool Retranslator::bySeam(const QString& text, const QByteArrayList& preferred, int depth, QString& out) const
{
    // Between these stand facts or sentences that are on their own; between others, parts of one sentence.
    static const QSet<QString> kApart{QStringLiteral("\n"), QStringLiteral("<br>"), QStringLiteral(" · ")};
    for (const auto& [seam, now] : m_seams) {
        const qsizetype first = text.indexOf(seam);
        if (first < 0)
            continue;
        if (seam == QLatin1String("\n")) { // what follows may be one text of several lines
            const Said head = saidAt(text.left(first), preferred, depth + 1);
            const Said rest = saidAt(text.mid(first + 1), preferred, depth + 1);
            if (head.isKnown && rest.isKnown) {
                out = head.text + seam + rest.text;
                return true;
            }
        }
        QStringList parts = text.split(seam);
        bool isChanged = false;
        bool isKnown = true;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QString& part = parts[i];
            const bool isClosed = part.size() > 1 && part.endsWith(QLatin1Char(')'));
            Said there = saidAt(part, preferred, depth + 1);
            if (!there.isKnown && isClosed) {
                there = saidAt(part.chopped(1), preferred, depth + 1);
                there.text += QLatin1Char(')');
            }
            const bool isName = seam == QLatin1String(": ") && (i > 0 || !part.contains(QLatin1Char(' ')));
            isKnown = isKnown && (there.isKnown || isName);
            isChanged = isChanged || there.text != part;
            part = there.text;
        }
        if (isChanged && (isKnown || kApart.contains(seam))) {
            out = parts.join(now);
            return true;
        }
    }
    return false;
}

Retranslator::Said Retranslator::saidAt(const QString& text, const QByteArrayList& preferred, int depth) const
{
    if (text.isEmpty() || depth > kDeepest)
        return {text, text.isEmpty()};
    if (const auto known = m_parts.constFind(text); known != m_parts.cend())
        return *known;
    ++m_triedCount;
    const Said said = tried(text, preferred, depth);
    m_parts.insert(text, said);
    return said;
}

Retranslator::Said Retranslator::tried(const QString& text, const QByteArrayList& preferred, int depth) const
{
    if (const QString there = number(text); !there.isNull())
        return {there, true};
    if (const QList<SpokenSource>* exact = m_before->whole(text)) {
        const SpokenSource& source = chosen(*exact, preferred);
        return {QCoreApplication::translate(source.context, source.source, source.note,
                                            source.isCounted ? 1 : -1),
                true};
    }
    if (const QList<SpokenSource>* bare = m_before->bare(text)) {
        const SpokenSource& source = chosen(*bare, preferred);
        return {
            QCoreApplication::translate(source.context, source.source, source.note, source.isCounted ? 1 : -1)
                .remove(QLatin1Char('&')),
            true};
    }
    static const QRegularExpression function(QStringLiteral("^F\\d+$"));
    if (!hasLetters(text) || function.match(text).hasMatch())
        return {text, true};
    if (const QString there = keys(text); !there.isNull())
        return {there, true};
    QString out;
    if (byPattern(text, preferred, depth, out) || byTags(text, preferred, depth, out) ||
        (text.contains(QLatin1Char('\n')) && bySeam(text, preferred, depth, out)) ||
        bySentence(text, preferred, depth, out) || bySeam(text, preferred, depth, out))
        return {out, true};
    return {text, false};
}

QString Retranslator::said(const QString& text, const QByteArrayList& preferred) const
{
    if (preferred != m_preferred) {
        m_preferred = preferred;
        m_parts.clear();
    }
    return saidAt(text, preferred, 0).text;
}

} // namespace shelf
