// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTranslator>

/// English with words a good third longer, as German or Finnish has them. It stands before the program's own
/// texts and asks those for the plural forms.
class MadeUpLanguage : public QTranslator {
public:
    explicit MadeUpLanguage(QObject* parent) : QTranslator(parent)
    {
        if (!m_english.load(QStringLiteral(":/i18n/shelfspace_en.qm")))
            qFatal("the program's texts are not there");
    }

    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char* note, int n) const override
    {
        const QByteArray room(context);
        if (!room.isEmpty() && room.at(0) == 'Q')
            return {}; // Qt's own
        const QString english = m_english.translate(context, source, note, n);
        return longer(english.isEmpty() ? QString::fromUtf8(source) : english);
    }

    /// Every third letter twice; places for values, marks of HTML and keys stay as they are.
    static QString longer(const QString& text)
    {
        QString result;
        int letters = 0;
        bool inTag = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            result += c;
            inTag = c == QLatin1Char('<') || (inTag && c != QLatin1Char('>'));
            const bool isPlace =
                i > 0 && (text[i - 1] == QLatin1Char('%') ||
                          (text[i - 1] == QLatin1Char('L') && i > 1 && text[i - 2] == QLatin1Char('%')));
            const bool isKey = i > 0 && text[i - 1] == QLatin1Char('&');
            if (!inTag && !isPlace && !isKey && c.isLower() && ++letters % 5 < 2)
                result += c;
        }
        return result;
    }

private:
    QTranslator m_english;
};
