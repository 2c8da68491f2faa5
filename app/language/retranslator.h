// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language/spoken_texts.h"

#include <QByteArrayList>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <map>
#include <memory>
#include <utility>

class QObject;
class QWidget;

namespace shelf {

/// Says in the language of now what stands on the screen in the one before. A text is found again by what the
/// message file gave for it; one with filled places by its pattern, and what fills them is said anew in its
/// turn, numbers as the new locale writes them. What is no text of the program (titles, names, what somebody
/// typed) stays, and so does what is not understood as a whole: a sentence half in each language is worse.
class Retranslator {
public:
    struct Speech {
        QString name; ///< of the language, or of other words than its own
        QLocale locale;
    };
    Retranslator(QHash<QString, QList<SpokenSource>> before, Speech from, Speech to);

    /// preferred: the classes that show it, the nearest first, whose tr() is meant where several say the same.
    QString said(const QString& text, const QByteArrayList& preferred = {}) const;

    /// All windows with all in them: texts, tool tips, names, entries of lists and menus, headers, charts. What was
    /// said anew before is taken from what stood there first, so that nothing is lost from language to language.
    void sayAll() const;
    /// One object alone.
    void say(QObject& object) const;

private:
    struct Pattern {
        QRegularExpression expression;
        QList<QByteArray> places; ///< "1", "n", ... in the order of the captures
        QStringList parts;        ///< of the text between the places
        QString longest;          ///< of these parts
        int size = 0;             ///< of these parts together
        bool isWeak = false;      ///< so few words that it says nothing about what fills the places
        QList<SpokenSource> sources;
    };

    struct Said {
        QString text;
        bool isKnown = false; ///< a text of the program, a number or signs; else the text as it was
    };

    bool byPattern(const QString& text, const QByteArrayList& preferred, int depth, QString& out) const;
    bool byTags(const QString& text, const QByteArrayList& preferred, int depth, QString& out) const;
    bool bySentence(const QString& text, const QByteArrayList& preferred, int depth, QString& out) const;
    bool bySeam(const QString& text, const QByteArrayList& preferred, int depth, QString& out) const;
    Said saidAt(const QString& text, const QByteArrayList& preferred, int depth) const;
    void addSeam(const QString& before, const SpokenSource& source);
    QString number(const QString& text) const;
    QString saidOn(QObject& object, const QByteArray& place, const QString& text) const;
    void sayModel(QObject& object) const;

    QHash<QString, QList<SpokenSource>> m_before;
    QHash<QString, QList<SpokenSource>> m_bare; ///< without the marks of keys: "Save" of "&Save"
    QList<Pattern> m_patterns; ///< the longest first
    QList<std::pair<QString, QString>> m_seams; ///< between texts that stand together: then and now
    Speech m_from;
    Speech m_to;
    int m_epoch = 0; ///< which of the languages since the start this takes texts from
    mutable QHash<QString, int> m_unknown; ///< no texts of the program, and how deep they stood
    mutable std::map<int, std::unique_ptr<Retranslator>> m_earlier; ///< of the languages before
};

} // namespace shelf
