// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/window_language.h"
#include "engine/base/text/languages.h"
#include "engine/base/text/message.h"
#include "tests/app/sample_program.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>
#include <QTranslator>

using namespace shelf;

namespace {

/// A language that is told at sight: every text stands in brackets and is longer.
class Brackets : public QTranslator {
public:
    Brackets() : m_isLoaded(m_english.load(QStringLiteral(":/i18n/shelfspace_en.qm"))) {}
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* note, int n) const override
    {
        QString text = m_isLoaded ? m_english.translate(context, source, note, n) : QString();
        if (text.isEmpty())
            text = QString::fromUtf8(source);
        return QStringLiteral("[%1~~]").arg(text);
    }

private:
    QTranslator m_english;
    bool m_isLoaded;
};

/// What stands on a window: where, and the words.
QMap<QString, QString> textsOn(const QWidget& window)
{
    QMap<QString, QString> texts;
    QHash<QString, int> numbers; // among those of the same kind and name: boxes make their lists meanwhile
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const QString kind =
            QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
        const QString place = QStringLiteral("%1 %2").arg(++numbers[kind]).arg(kind);
        if (!widget->isVisibleTo(&window))
            continue;
        if (const auto* label = qobject_cast<QLabel*>(widget))
            texts.insert(place, label->text());
        if (const auto* button = qobject_cast<QAbstractButton*>(widget))
            texts.insert(place, button->text());
        if (const auto* group = qobject_cast<QGroupBox*>(widget))
            texts.insert(place, group->title());
        if (const auto* tabs = qobject_cast<QTabBar*>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                texts.insert(place + QString::number(i), tabs->tabText(i));
        texts.insert(place + QLatin1String(" name"), widget->accessibleName());
        texts.insert(place + QLatin1String(" tip"), widget->toolTip());
    }
    return texts;
}

} // namespace

class TestWindowLanguage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup() { speakInWindow(english()); }

    /// Whether or not the system has Qt's own message files.
    void closeAndCancelSpeakTheLanguage()
    {
        for (const auto& [code, close, cancel] :
             {std::tuple("de", "Schließen", "Abbrechen"), std::tuple("es", "Cerrar", "Cancelar")}) {
            speakInWindow(*languageOf(code));
            QDialogButtonBox box(QDialogButtonBox::Close | QDialogButtonBox::Cancel);
            const auto said = [&](QDialogButtonBox::StandardButton button) {
                return box.button(button)->text().remove(QLatin1Char('&'));
            };
            QCOMPARE(said(QDialogButtonBox::Close), QString::fromUtf8(close));
            QCOMPARE(said(QDialogButtonBox::Cancel), QString::fromUtf8(cancel));
        }
    }

    void eachLanguageIsOfferedByItsOwnName()
    {
        QStringList names;
        for (const LanguageChoice& choice : languageChoices())
            names << choice.name;
        QVERIFY(names.contains(QStringLiteral("Deutsch")));
        QVERIFY(names.contains(QStringLiteral("العربية")));
        QCOMPARE(names.size(), static_cast<qsizetype>(languages().size()) + 1);
    }

    void anotherLanguageIsSpokenAtOnceAndTheFirstAgain()
    {
        speakInWindow(english());
        SampleProgram program;
        QVERIFY(program.openSample());
        for (int page = 0; page < 5; ++page) {
            program.window.showPage(static_cast<PageId>(page));
            QTRY_VERIFY(!program.jobs.isBusy());
            const QMap<QString, QString> before = textsOn(program.window);
            speakInWindow(english(), new Brackets);
            const QMap<QString, QString> meanwhile = textsOn(program.window);
            static const QRegularExpression words(QStringLiteral("[A-Za-z]{3}"));
            QStringList left;
            int changed = 0;
            for (auto it = meanwhile.cbegin(); it != meanwhile.cend(); ++it) {
                if (it.value().count(QLatin1Char('[')) > 0)
                    ++changed;
                else if (it.value().contains(words) && it.value() == before.value(it.key()))
                    left.append(it.key() + QLatin1String(": ") + it.value());
            }
            QVERIFY(changed > 20);
            QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('\n'))));
            speakInWindow(english());
            const QMap<QString, QString> after = textsOn(program.window);
            for (auto it = before.cbegin(); it != before.cend(); ++it)
                // Scroll bars come and go with the widths of words.
                QVERIFY2((it.key().contains(QLatin1String("QScrollBar")) && !after.contains(it.key())) ||
                             after.value(it.key()) == it.value(),
                         qPrintable(it.key() + QLatin1String(": ") + it.value() + QLatin1String(" -> ") +
                                    after.value(it.key())));
        }
    }

    void messagesOfTheEngineFollow()
    {
        speakInWindow(english(), new Brackets);
        const Message message = shelf::tr("There is no tensor '%1'").arg("w");
        QCOMPARE(message.text(), std::string("[There is no tensor 'w'~~]"));
        speakInWindow(english());
        QCOMPARE(message.text(), std::string("There is no tensor 'w'"));
    }

    void numbersAndDirectionFollow()
    {
        speakInWindow(*languageOf("de"));
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        speakInWindow(*languageOf("ar"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QByteArray(spokenLanguage().tag), QByteArray("ar"));
        QCOMPARE(QByteArray(directionOf("ar")), QByteArray("rtl"));
        speakInWindow(english());
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }
};

QTEST_MAIN(TestWindowLanguage)
#include "tst_window_language.moc"
