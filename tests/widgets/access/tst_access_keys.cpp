// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/access/access_keys.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace shelf;

class AccessKeysTest : public QObject {
    Q_OBJECT
private slots:
    void altGivesEachFieldAKeyOfItsOwnAndTakesItBack()
    {
        AccessKeys keys;
        QWidget window;
        QFormLayout form(&window);
        QList<QLineEdit*> fields;
        const QStringList titles{QStringLiteral("Epochs"), QStringLiteral("Each epoch"),
                                 QStringLiteral("E&xtra"), QStringLiteral("Echo")};
        for (const QString& title : titles) {
            fields << new QLineEdit;
            form.addRow(title, fields.last());
        }
        auto* button = new QPushButton(QStringLiteral("Train"));
        auto* boxed = new QCheckBox(QStringLiteral("Eh"));
        form.addRow(button);
        form.addRow(boxed);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyPress(&window, Qt::Key_Alt, Qt::AltModifier);
        QVERIFY(accessKeysShown());
        QSet<QChar> taken;
        QStringList texts{button->text(), boxed->text()};
        for (QLineEdit* field : fields)
            texts << qobject_cast<QLabel*>(form.labelForField(field))->text();
        for (const QString& text : texts) {
            const qsizetype at = text.indexOf(QLatin1Char('&'));
            QVERIFY2(at >= 0, qPrintable(text));
            QVERIFY2(!taken.contains(text[at + 1].toLower()), qPrintable(text));
            taken.insert(text[at + 1].toLower());
        }
        QCOMPARE(texts[4], QStringLiteral("E&xtra")); // its own
        // Alt and the letter go there.
        const QString echo = texts[5];
        const QChar letter = echo[echo.indexOf(QLatin1Char('&')) + 1].toUpper();
        QTest::keyClick(&window, static_cast<Qt::Key>(letter.unicode()), Qt::AltModifier);
        QVERIFY(fields[3]->hasFocus());
        QTest::keyRelease(&window, Qt::Key_Alt);
        QVERIFY(!accessKeysShown());
        QCOMPARE(button->text(), QStringLiteral("Train"));
        for (int i = 0; i < titles.size(); ++i)
            QCOMPARE(qobject_cast<QLabel*>(form.labelForField(fields[i]))->text(), titles[i]);
    }

    void whatGetsAnotherTextMeanwhileKeepsIt()
    {
        AccessKeys keys;
        QWidget window;
        QPushButton button(QStringLiteral("Pause"), &window);
        window.show();
        keys.show(&window);
        QCOMPARE(button.text(), QStringLiteral("&Pause"));
        button.setText(QStringLiteral("Resume"));
        keys.hide();
        QCOMPARE(button.text(), QStringLiteral("Resume"));
    }
};

QTEST_MAIN(AccessKeysTest)
#include "tst_access_keys.moc"
