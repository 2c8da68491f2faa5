// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language/spoken_texts.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <utility>

class QObject;
class QWidget;

namespace shelf {

/// Says in the language of now what stands on the screen in the one before. A text is found again by what the
/// message file gave for it; one with filled places by its pattern, and what fills them is said anew in its
/// turn, numbers as the new locale writes them. What is no text of the program (titles, names, what somebody
/// typed) stays.
class Retranslator {
public:
    Retranslator(QHash<QString, QList<SpokenSource>> before, const QLocale& from, const QLocale& to);

    /// preferred: the class that shows it, whose tr() is meant where several say the same.
    QString said(const QString& text, const QByteArray& preferred = {}) const;

    /// All windows with all in them: texts, tool tips, names, entries of lists and menus, headers, charts.
    void sayAll() const;
    /// One object alone.
    void say(QObject& object) const;

private:
    struct Pattern {
        QRegularExpression expression;
        QList<QByteArray> places; ///< "1", "n", ... in the order of the captures
        QStringList parts;        ///< of the text between the places
        int size = 0;             ///< of these parts together
        QList<SpokenSource> sources;
    };

    QString byPattern(const QString& text, const QByteArray& preferred, int depth) const;
    QString saidAt(const QString& text, const QByteArray& preferred, int depth) const;
    void addSeam(const QString& before, const SpokenSource& source);
    QString number(const QString& text) const;
    void sayModel(QObject& object) const;

    QHash<QString, QList<SpokenSource>> m_before;
    QHash<QString, QList<SpokenSource>> m_bare; ///< without the marks of keys: "Save" of "&Save"
    QList<Pattern> m_patterns; ///< the longest first
    QList<std::pair<QString, QString>> m_seams; ///< between texts that stand together: then and now
    QLocale m_from;
    QLocale m_to;
};

} // namespace shelf
