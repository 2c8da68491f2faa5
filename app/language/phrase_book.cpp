// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/phrase_book.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace shelf {

namespace {

constexpr qsizetype kGram = 3;

quint64 gramOf(const QString& text, qsizetype at, qsizetype length)
{
    quint64 gram = static_cast<quint64>(length);
    for (qsizetype i = 0; i < length; ++i)
        gram = gram << 16 | text[at + i].unicode();
    return gram;
}

int lettersOf(const QString& text)
{
    return static_cast<int>(
        std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); }));
}

} // namespace

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

void PhraseBook::learn(const QList<GivenText>& given)
{
    for (const GivenText& one : given) {
        QList<SpokenSource>& sources = m_whole[one.text];
        if (sources.contains(one.source))
            continue;
        sources.append(one.source);
        if (one.text.contains(QLatin1Char('&')))
            m_bare[QString(one.text).remove(QLatin1Char('&'))].append(one.source);
        if (sources.size() == 1)
            addPattern(one.text, one.source);
    }
}

void PhraseBook::addPattern(const QString& text, const SpokenSource& source)
{
    Pattern pattern;
    pattern.text = text;
    qsizetype begin = 0;
    const auto endPart = [&](qsizetype at) {
        pattern.parts.append(text.mid(begin, at - begin));
        pattern.size += static_cast<int>(at - begin);
    };
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = 1;
        if (const QByteArray place = placeAt(text, at, length); !place.isEmpty()) {
            endPart(at);
            pattern.places.append(place);
            begin = at + length;
        }
        at += length;
    }
    endPart(text.size());
    if (pattern.places.isEmpty())
        return;
    if (pattern.places == QList<QByteArray>{"1", "2"} && pattern.size == pattern.parts[1].size() &&
        !pattern.parts[1].isEmpty())
        m_seams.insert(pattern.parts[1], source);
    int letters = 0;
    for (const QString& part : std::as_const(pattern.parts))
        letters += lettersOf(part);
    // "Map (Ctrl+3)"
    const bool isBracketed =
        pattern.parts.size() == 3 && pattern.parts[0].isEmpty() &&
        (pattern.parts[2] == QLatin1String(")") || pattern.parts[2] == QStringLiteral("）"));
    if (letters == 0 && !isBracketed)
        return;
    // "%1 to %2" is found in many a sentence; "Books by %1" is not.
    const bool isWide =
        std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x2e80; });
    pattern.isWeak = letters < (isWide ? 2 : pattern.parts.first().trimmed().isEmpty() ? 10 : 4);
    m_anchored[anchorOf(pattern)].append(m_patterns.size());
    m_patterns.append(std::move(pattern));
}

/// The letters of its own that the fewest others are found by.
PhraseBook::Gram PhraseBook::anchorOf(const Pattern& pattern) const
{
    qsizetype longest = 0;
    for (const QString& part : pattern.parts)
        longest = std::max(longest, part.size());
    const qsizetype length = std::min(longest, kGram);
    Gram best = 0;
    qsizetype fewest = std::numeric_limits<qsizetype>::max();
    for (const QString& part : pattern.parts)
        for (qsizetype at = 0; at + length <= part.size(); ++at) {
            const Gram gram = gramOf(part, at, length);
            const auto others = m_anchored.constFind(gram);
            if (const qsizetype count = others == m_anchored.cend() ? 0 : others->size(); count < fewest) {
                fewest = count;
                best = gram;
            }
        }
    return best;
}

const QList<SpokenSource>* PhraseBook::whole(const QString& text) const
{
    const auto found = m_whole.constFind(text);
    return found == m_whole.cend() ? nullptr : &*found;
}

const QList<SpokenSource>* PhraseBook::bare(const QString& text) const
{
    const auto found = m_bare.constFind(text);
    return found == m_bare.cend() ? nullptr : &*found;
}

QList<const PhraseBook::Pattern*> PhraseBook::patternsFor(const QString& text) const
{
    QList<const Pattern*> found;
    for (qsizetype length = 1; length <= kGram; ++length)
        for (qsizetype at = 0; at + length <= text.size(); ++at) {
            const auto anchored = m_anchored.constFind(gramOf(text, at, length));
            if (anchored == m_anchored.cend())
                continue;
            for (const qsizetype which : *anchored) {
                const Pattern& pattern = m_patterns[which];
                if (pattern.size <= text.size() && text.startsWith(pattern.parts.first()) &&
                    text.endsWith(pattern.parts.last()))
                    found.append(&pattern);
            }
        }
    std::sort(found.begin(), found.end(), [](const Pattern* a, const Pattern* b) {
        return a->size != b->size ? a->size > b->size : a->text < b->text;
    });
    found.erase(std::unique(found.begin(), found.end()), found.end()); // letters that come twice
    return found;
}

bool PhraseBook::fill(const Pattern& pattern, const QString& text, QStringList& filled)
{
    filled.clear();
    const QString& last = pattern.parts.last();
    const qsizetype end = text.size() - last.size();
    qsizetype at = pattern.parts.first().size();
    if (at > end || !text.startsWith(pattern.parts.first()) || !text.endsWith(last))
        return false;
    // Each place ends where the words behind it come first; the last one takes the rest.
    for (qsizetype i = 1; i + 1 < pattern.parts.size(); ++i) {
        const qsizetype next = text.indexOf(pattern.parts[i], at);
        if (next < 0 || next + pattern.parts[i].size() > end)
            return false;
        filled.append(text.mid(at, next - at));
        at = next + pattern.parts[i].size();
    }
    filled.append(text.mid(at, end - at));
    return true;
}

} // namespace shelf
