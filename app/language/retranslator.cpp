// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/retranslator.h"

#include "app/language/spoken_epochs.h"
#include "engine/base/text/languages.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace shelf {

namespace {

constexpr int kDeepest = 6;

const SpokenSource& chosen(const QList<SpokenSource>& sources, const QByteArrayList& preferred)
{
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

/// The text behind a mark of a place ("%1", "%L2", "%n", "%Ln") at `at`; its length in `length`.
QByteArray placeAt(const QString& text, qsizetype at, qsizetype& length)
{
    if (text[at] != QLatin1Char('%'))
        return {};
    const bool isLocal = at + 1 < text.size() && text[at + 1] == QLatin1Char('L');
    const qsizetype sign = at + (isLocal ? 2 : 1);
    if (sign >= text.size() || !(text[sign] == QLatin1Char('n') ||
                                 (text[sign] >= QLatin1Char('1') && text[sign] <= QLatin1Char('9'))))
        return {};
    length = sign + 1 - at;
    return text.mid(sign, 1).toLatin1();
}

} // namespace

Retranslator::Retranslator(QHash<QString, QList<SpokenSource>> before, Speech from, Speech to)
    : m_before(std::move(before)),
      m_from(std::move(from)),
      m_to(std::move(to)),
      m_epoch(static_cast<int>(epochs().size()))
{
    // When this language was spoken before, other texts were asked for.
    for (const Epoch& epoch : std::as_const(epochs()))
        if (epoch.speech.name == m_from.name)
            for (auto it = epoch.given.cbegin(); it != epoch.given.cend(); ++it)
                if (!m_before.contains(it.key()))
                    m_before.insert(it.key(), it.value());
    for (const char* seam : {"\n", "<br>", " · ", " (", ": ", ", "})
        m_seams.append({QString::fromUtf8(seam), QString::fromUtf8(seam)});
    for (auto it = m_before.cbegin(); it != m_before.cend(); ++it) {
        if (it.key().contains(QLatin1Char('&')))
            m_bare[QString(it.key()).remove(QLatin1Char('&'))] += it.value();
        Pattern pattern;
        QString expression;
        qsizetype begin = 0;
        const QString& text = it.key();
        const auto endPart = [&](qsizetype at) {
            const QString part = text.mid(begin, at - begin);
            pattern.parts.append(part);
            pattern.size += static_cast<int>(part.size());
            expression += QRegularExpression::escape(part);
        };
        for (qsizetype at = 0; at < text.size();) {
            qsizetype length = 1;
            const QByteArray place = placeAt(text, at, length);
            if (!place.isEmpty()) {
                endPart(at);
                expression += QLatin1String("(.*?)");
                pattern.places.append(place);
                begin = at + length;
            }
            at += length;
        }
        endPart(text.size());
        int letters = 0;
        bool hasWords = false;
        for (const QString& part : pattern.parts) {
            const auto own = std::count_if(part.cbegin(), part.cend(), [](QChar c) { return c.isLetter(); });
            letters += static_cast<int>(own);
            hasWords = hasWords || own > 0;
        }
        // "%1 to %2" is found in many a sentence; "Books by %1" is not.
        const bool isWide =
            std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x2e80; });
        pattern.longest =
            *std::max_element(pattern.parts.cbegin(), pattern.parts.cend(),
                              [](const QString& a, const QString& b) { return a.size() < b.size(); });
        pattern.isWeak = letters < (isWide ? 2 : pattern.parts.first().trimmed().isEmpty() ? 10 : 4);
        if (pattern.places == QList<QByteArray>{"1", "2"} && pattern.size == pattern.parts[1].size())
            addSeam(pattern.parts[1], it.value().front());
        // "Map (Ctrl+3)"
        const bool isBracketed =
            pattern.parts.size() == 3 && pattern.parts[0].isEmpty() &&
            (pattern.parts[2] == QLatin1String(")") || pattern.parts[2] == QStringLiteral("）"));
        if (pattern.places.isEmpty() || (!hasWords && !isBracketed))
            continue;
        pattern.expression = QRegularExpression(QRegularExpression::anchoredPattern(expression),
                                                QRegularExpression::DotMatchesEverythingOption);
        pattern.sources = it.value();
        m_patterns.append(std::move(pattern));
    }
    std::stable_sort(m_patterns.begin(), m_patterns.end(), [](const Pattern& a, const Pattern& b) {
        return a.size != b.size ? a.size > b.size : a.expression.pattern() < b.expression.pattern();
    });
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
    static const QRegularExpression share(QStringLiteral("^(.*\\d)[ \u00a0\u202f]?[%\u066a]\u061c?$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    if (const QRegularExpressionMatch match = share.match(text); match.hasMatch()) {
        const QString figures = match.captured(1);
        const qsizetype point = figures.lastIndexOf(m_from.locale.decimalPoint());
        bool isShare = false;
        const double value = m_from.locale.toDouble(figures, &isShare);
        return isShare ? QString::fromStdString(
                             percentText(spokenLanguage(), value / 100,
                                         point < 0 ? 0 : static_cast<int>(figures.size() - point - 1)))
                       : QString();
    }
    if (text.isEmpty() || !text.back().isDigit()) // "1,024." is the end of a sentence
        return {};
    bool isOne = false;
    if (const qlonglong whole = m_from.locale.toLongLong(text, &isOne); isOne) {
        QLocale to = m_to.locale;
        if (m_from.locale.toString(whole) != text) // a year, an id: not in groups
            to.setNumberOptions(QLocale::OmitGroupSeparator);
        return to.toString(whole);
    }
    const double value = m_from.locale.toDouble(text, &isOne);
    const qsizetype point = text.lastIndexOf(m_from.locale.decimalPoint());
    const qsizetype power = text.indexOf(QLatin1Char('e'), 0, Qt::CaseInsensitive);
    if (!isOne || (point < 0 && power < 0))
        return {};
    return power >= 0 ? m_to.locale.toString(value, 'g', 6)
                      : m_to.locale.toString(value, 'f', static_cast<int>(text.size() - point - 1));
}

bool Retranslator::byPattern(const QString& text, const QByteArrayList& preferred, int depth,
                             QString& out) const
{
    constexpr qsizetype kLongestName = 200;
    for (const Pattern& pattern : m_patterns) {
        if (pattern.size > text.size() || !text.startsWith(pattern.parts.first()) ||
            !text.endsWith(pattern.parts.last()) || !text.contains(pattern.longest))
            continue;
        const QRegularExpressionMatch match = pattern.expression.match(text);
        if (!match.hasMatch())
            continue;
        const SpokenSource& source = chosen(pattern.sources, preferred);
        int count = -1;
        bool fits = true;
        QStringList filled;
        for (qsizetype i = 0; i < pattern.places.size() && fits; ++i) {
            const QString there = match.captured(static_cast<int>(i) + 1);
            if (source.isCounted && pattern.places[i] == "n")
                count =
                    static_cast<int>(m_from.locale.toLongLong(there, &fits)); // else of a list of such texts
            if (pattern.isWeak &&
                (there.contains(QLatin1String(". ")) || there.contains(QStringLiteral("。")))) {
                fits = false;
                break;
            }
            const Said part = saidAt(there, preferred, depth + 1);
            filled.append(part.text);
            // What is no text of the program is a name here, and no name holds sentences.
            fits = fits && (part.isKnown ||
                            (!pattern.isWeak && there.size() <= kLongestName &&
                             !there.contains(QLatin1Char('\n')) && !there.contains(QLatin1String(". "))));
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
    bool hasTags = false;
    for (auto it = tag.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        hasTags = true;
        take(match.capturedStart());
        out += match.captured();
        begin = match.capturedEnd();
    }
    take(text.size());
    return hasTags && isChanged;
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
            if (m_before.contains(text.mid(sentences[i].first, sentences[j].second - sentences[i].first))) {
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
    if (const auto tried = m_unknown.constFind(text); tried != m_unknown.cend() && *tried <= depth)
        return {text, false};
    if (const QString there = number(text); !there.isNull())
        return {there, true};
    if (const auto exact = m_before.constFind(text); exact != m_before.cend()) {
        const SpokenSource& source = chosen(*exact, preferred);
        return {QCoreApplication::translate(source.context, source.source, source.note,
                                            source.isCounted ? 1 : -1),
                true};
    }
    if (const auto bare = m_bare.constFind(text); bare != m_bare.cend()) {
        const SpokenSource& source = chosen(*bare, preferred);
        return {
            QCoreApplication::translate(source.context, source.source, source.note, source.isCounted ? 1 : -1)
                .remove(QLatin1Char('&')),
            true};
    }
    static const QRegularExpression keys(QStringLiteral("^((Ctrl|Alt|Shift|Meta)\\+)+\\S{1,9}$|^F\\d+$"));
    if (!hasLetters(text) || keys.match(text).hasMatch())
        return {text, true};
    QString out;
    if (byPattern(text, preferred, depth, out) || byTags(text, preferred, depth, out) ||
        (text.contains(QLatin1Char('\n')) && bySeam(text, preferred, depth, out)) ||
        bySentence(text, preferred, depth, out) || bySeam(text, preferred, depth, out))
        return {out, true};
    m_unknown[text] = std::min(depth, m_unknown.value(text, depth));
    return {text, false};
}

QString Retranslator::said(const QString& text, const QByteArrayList& preferred) const
{
    return saidAt(text, preferred, 0).text;
}

} // namespace shelf
