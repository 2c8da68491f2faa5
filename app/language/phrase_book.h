// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language/spoken_texts.h"

#include <QByteArrayList>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace shelf {

/// What one language gave for what was asked for, to be found again by what stands on the screen: whole texts, texts
/// without the marks of keys, and patterns with filled places. Found by hashes of what they hold: no list is walked,
/// however much was said.
class PhraseBook {
public:
    /// A text with places, "%1 of %2", that has words by which it is told.
    struct Pattern {
        QString text;
        QList<QByteArray> places; ///< "1", "n", ... in the order of the text
        QStringList parts;        ///< of the text between the places, one more than these
        int size = 0;             ///< of these parts together
        bool isWeak = false;      ///< so few words that it says nothing about what fills the places
    };

    void learn(const QList<GivenText>& given);

    /// Null where it was not given.
    const QList<SpokenSource>* whole(const QString& text) const;
    /// "Save" of "&Save".
    const QList<SpokenSource>* bare(const QString& text) const;
    /// The patterns that may have made the text, those of the most words first.
    QList<const Pattern*> patternsFor(const QString& text) const;
    /// What stands between two things of a list or a sentence, "%1, %2", and where it was asked for.
    const QHash<QString, SpokenSource>& seams() const { return m_seams; }
    /// The texts that it knows.
    qsizetype size() const { return m_whole.size(); }

    /// What fills the places of a pattern in a text; false where the text is not of it.
    static bool fill(const Pattern& pattern, const QString& text, QStringList& filled);

private:
    using Gram = quint64; ///< up to three letters in a row

    void addPattern(const QString& text, const SpokenSource& source);
    Gram anchorOf(const Pattern& pattern) const;

    QHash<QString, QList<SpokenSource>> m_whole;
    QHash<QString, QList<SpokenSource>> m_bare;
    QList<Pattern> m_patterns;
    QHash<Gram, QList<qsizetype>> m_anchored; ///< the patterns that hold these letters, each by one of its own
    QHash<QString, SpokenSource> m_seams;
};

/// The mark of a place ("%1", "%L2", "%n", "%Ln") at `at`, without its sign: "1"; its length in `length`. Empty where
/// none is.
QByteArray placeAt(const QString& text, qsizetype at, qsizetype& length);

} // namespace shelf
