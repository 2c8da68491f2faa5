// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/message_bar.h"
#include "widgets/window/page_rail.h"
#include "widgets/window/search_field.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace shelf;

namespace {

QList<SearchRow> someRows()
{
    return {{SearchRow::Kind::heading, -1, QStringLiteral("Books"), {}},
            {SearchRow::Kind::book, 7, QStringLiteral("Dune"), QStringLiteral("Frank Herbert")},
            {SearchRow::Kind::book, 9, QStringLiteral("Dubliners"), {}},
            {SearchRow::Kind::heading, -1, QStringLiteral("Readers"), {}},
            {SearchRow::Kind::reader, 3, QStringLiteral("Reader 42"), {}}};
}

struct Window : QWidget {
    Window() : field(new SearchField(this))
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(field);
        column->addStretch();
        resize(500, 400);
        show();
        activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(this);
        field->setFocus();
    }
    SearchField* field;
};

} // namespace

class SearchFieldTest : public QObject {
    Q_OBJECT
private slots:
    void typingAsksAndEnterTakesTheFirstHit()
    {
        Window window;
        QSignalSpy wanted(window.field, &SearchField::searchWanted);
        QSignalSpy chosen(window.field, &SearchField::chosen);
        QTest::keyClicks(window.field, QStringLiteral("du"));
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(wanted.last().first().toString(), QStringLiteral("du"));
        window.field->showRows(someRows());
        QVERIFY(window.field->list()->isVisible());
        QTest::keyClick(window.field, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first()[1].toInt(), 7);
        QVERIFY(!window.field->list()->isVisible());
    }

    void arrowsSkipTheHeadings()
    {
        Window window;
        QSignalSpy chosen(window.field, &SearchField::chosen);
        QTest::keyClicks(window.field, QStringLiteral("d"));
        window.field->showRows(someRows());
        QTest::keyClick(window.field, Qt::Key_Down);
        QTest::keyClick(window.field, Qt::Key_Down);
        QTest::keyClick(window.field, Qt::Key_Return);
        QCOMPARE(chosen.first()[1].toInt(), 3);
        QVERIFY(chosen.first()[0].value<SearchRow::Kind>() == SearchRow::Kind::reader);
    }

    void aClickTakesAHitAndEscapeClears()
    {
        Window window;
        QSignalSpy chosen(window.field, &SearchField::chosen);
        QTest::keyClicks(window.field, QStringLiteral("d"));
        window.field->showRows(someRows());
        QListWidget* list = window.field->list();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(2)).center());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first()[1].toInt(), 9);
        window.field->showRows(someRows());
        QTest::keyClick(window.field, Qt::Key_Escape);
        QVERIFY(window.field->text().isEmpty());
        QVERIFY(!list->isVisible());
    }

    void anErrorSaysWhatWhereAndWhatToDoAndCanBeCopied()
    {
        MessageBar bar;
        bar.showError(Error::failure("the file is cut short", "download it again")
                          .in("/data/<odd>/Ratings.csv", 1234, 5));
        const QString text = bar.findChild<QLabel*>(QStringLiteral("messageText"))->text();
        QVERIFY(text.contains(QStringLiteral("The file is cut short.")));
        QVERIFY(text.contains(QStringLiteral("Ratings.csv, line 1,234, column 5")));
        QVERIFY(text.contains(QStringLiteral("Download it again.")));
        QVERIFY(!text.contains(QStringLiteral("<odd>")));
        bar.findChild<QToolButton*>(QStringLiteral("messageCopy"))->click();
        QVERIFY(
            QGuiApplication::clipboard()->text().contains(QStringLiteral("/data/<odd>/Ratings.csv:1234:5")));
        bar.findChild<QToolButton*>(QStringLiteral("messageClose"))->click();
        QVERIFY(bar.isHidden());
    }

    void pagesAreChosenWithMouseAndArrows()
    {
        PageRail rail;
        for (const char* name : {"One", "Two", "Three"})
            rail.addPage(QStringLiteral("library"), QString::fromLatin1(name),
                         QKeySequence(QStringLiteral("Ctrl+1")));
        rail.setCurrent(0);
        rail.show();
        QVERIFY(QTest::qWaitForWindowExposed(&rail));
        QSignalSpy selected(&rail, &PageRail::selected);
        const auto buttons = rail.findChildren<QToolButton*>();
        QCOMPARE(buttons[1]->accessibleName(), QStringLiteral("Two"));
        QTest::mouseClick(buttons[1], Qt::LeftButton);
        QCOMPARE(selected.last().first().toInt(), 1);
        QVERIFY(!buttons[0]->isChecked());
        QTest::keyClick(buttons[1], Qt::Key_Down);
        QCOMPARE(selected.last().first().toInt(), 2);
        QTest::keyClick(buttons[2], Qt::Key_Down);
        QCOMPARE(selected.count(), 2);
        QCoreApplication::processEvents();
        QCOMPARE(selected.count(), 2);
        buttons[0]->toggle(); // as assistive technology does
        QTRY_COMPARE(selected.count(), 3);
        QCOMPARE(selected.last().first().toInt(), 0);
        QTest::mouseClick(buttons[0], Qt::LeftButton); // of what lies over that page
        QCOMPARE(selected.count(), 4);
    }
};

QTEST_MAIN(SearchFieldTest)
#include "tst_search_field.moc"
