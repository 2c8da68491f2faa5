// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language_files.h"
#include "app/language/phrase_book.h"
#include "app/language/retranslation.h"
#include "app/language/retranslator.h"
#include "app/language/window_language.h"
#include "engine/base/text/languages.h"
#include "tests/app/sample_program.h"
#include "tests/app/short_run.h"
#include "widgets/map/panels/map_bar.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QApplication>
#include <QComboBox>
#include <QHash>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QThread>
#include <QToolButton>

#include <memory>

using namespace shelf;

namespace {

/// Counts what widgets are told while it lives.
class Told : public QObject {
public:
    Told() { qApp->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange || event->type() == QEvent::Paint)
            ++m_counts[event->type()][watched];
        return false;
    }
    int count(QEvent::Type type, const QObject* object) const { return m_counts[type].value(object); }

private:
    mutable QHash<int, QHash<const QObject*, int>> m_counts;
};

GivenText given(const QString& text, const char* source)
{
    return {text, {"Test", source, {}, false}};
}

} // namespace

/// How much is done where the language changes: what takes long is seen as a window that does not answer.
class TestLanguageWork : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        speakInWindow(english());
        m_program = std::make_unique<SampleProgram>();
        m_program->window.resize(1280, 800);
        QVERIFY(m_program->openSample());
        Session& session = m_program->session;
        session.selectRun(session.addRun(shortEntry(session.dataset())));
        m_program->window.showPage(PageId::map);
        QVERIFY(rests());
    }
    void cleanupTestCase()
    {
        speakInWindow(english());
        m_program.reset();
    }

    void messageFilesAreReadWhileTheWindowAnswers()
    {
        const auto* tool = m_program->part<QToolButton>("toolRectangle");
        QCOMPARE(tool->text(), QStringLiteral("Rectangle"));
        speakSoon(*languageOf("fr"));
        speakSoon(*languageOf("de")); // the last one counts
        QCOMPARE(tool->text(), QStringLiteral("Rectangle"));
        QTRY_COMPARE(tool->text(), QStringLiteral("Rechteck"));
        QVERIFY(lastReader() && lastReader() != QThread::currentThread());
        QVERIFY(rests());
        QCOMPARE(tool->text(), QStringLiteral("Rechteck"));
        const QThread* before = lastReader();
        speakInWindow(english());
        speakInWindow(*languageOf("de")); // known by now: nothing is read
        QCOMPARE(lastReader(), before);
        speakInWindow(english());
        QVERIFY(rests());
    }

    void whatIsHiddenIsSaidAfterTheWindowAnswersOrWhenItIsShown()
    {
        const auto* train = m_program->part<QAbstractButton>("trainButton");
        const QString english = train->text();
        Retranslation& retranslation = Retranslation::instance();
        speakInWindow(*languageOf("de"));
        QVERIFY(retranslation.waiting() > 0);
        const int atOnce = retranslation.saidAtOnce();
        QCOMPARE(m_program->part<QToolButton>("toolRectangle")->text(), QStringLiteral("Rechteck"));
        QCOMPARE(train->text(), english);
        m_program->window.showPage(PageId::training);
        QVERIFY(train->isVisible());
        QVERIFY(train->text() != english); // before it was drawn
        QVERIFY(retranslation.waiting() > 0);
        QVERIFY(rests());
        QVERIFY2(atOnce * 3 < retranslation.saidObjects(),
                 qPrintable(QStringLiteral("%1 of %2").arg(atOnce).arg(retranslation.saidObjects())));
        m_program->window.showPage(PageId::map);
        QVERIFY(rests());
        speakInWindow(*languageOf("fr"));
        speakInWindow(*languageOf("en")); // while much is said in no language but German
        QVERIFY(rests());
        QCOMPARE(train->text(), english);
    }

    void eachPartOfTheWindowIsToldOnceAndNotDrawnOverAndOver()
    {
        auto* map = m_program->part<QWidget>("mapOfBooks");
        const auto* hidden = m_program->part<QWidget>("trainButton");
        const Told told;
        speakInWindow(*languageOf("de"));
        QVERIFY(rests());
        QCOMPARE(told.count(QEvent::LanguageChange, map), 1);
        QCOMPARE(told.count(QEvent::LanguageChange, hidden), 1);
        // With its own words, and where what lies around it moved; not with each of the many hidden parts.
        const int drawn = told.count(QEvent::Paint, m_program->part<QWidget>("toolRectangle"));
        QVERIFY2(drawn >= 1 && drawn <= 6, qPrintable(QString::number(drawn)));
        speakInWindow(english());
        QVERIFY(rests());
    }

    void aModelTellsItsViewsOnceHoweverManyTheyAre()
    {
        m_program->window.showPage(PageId::compare);
        QVERIFY(rests());
        QAbstractItemModel* model = nullptr;
        int views = 0;
        for (const auto* view : m_program->part<QWidget>("compareTable")->findChildren<QTableView*>())
            if (view->model() && (!model || view->model() == model)) {
                model = view->model();
                ++views;
            }
        QVERIFY(views > 1);
        QSignalSpy heads(model, &QAbstractItemModel::headerDataChanged);
        speakInWindow(*languageOf("de"));
        QVERIFY(rests());
        QCOMPARE(heads.size(), 1);
        speakInWindow(english());
        m_program->window.showPage(PageId::map);
        QVERIFY(rests());
    }

    /// A column may be called as the program calls something.
    void aColumnOfOnesOwnFileKeepsItsName()
    {
        MapBar bar;
        const QString name = QStringLiteral("Rectangle");
        bar.setColors({{ColorBy::none, -1}, {ColorBy::column, 0}}, {name, name}, {});
        bar.show();
        speakInWindow(*languageOf("de"));
        const auto* box = bar.findChild<QComboBox*>(QStringLiteral("mapColor"));
        QCOMPARE(box->itemText(0), QStringLiteral("Rechteck"));
        QCOMPARE(box->itemText(1), name);
        speakInWindow(english());
        QVERIFY(rests());
    }

    void aTextIsFoundAmongManyByWhatItHolds()
    {
        PhraseBook book;
        QList<GivenText> texts;
        for (int i = 0; i < 3000; ++i)
            texts << given(QStringLiteral("Entry %1 says number %L1 and so forth").arg(7919 * i), "Entry");
        texts << given(QStringLiteral("%n books are left out"), "Books");
        book.learn(texts);
        QCOMPARE(book.patternsFor(QStringLiteral("12 books are left out")).size(), 1);
        QCOMPARE(book.patternsFor(QStringLiteral("Nothing of the kind")).size(), 0);
        QStringList filled;
        const auto patterns = book.patternsFor(QStringLiteral("12 books are left out"));
        QVERIFY(PhraseBook::fill(*patterns.front(), QStringLiteral("12 books are left out"), filled));
        QCOMPARE(filled, QStringList{QStringLiteral("12")});
    }

    void noPartOfALongTextIsLookedForTwice()
    {
        auto book = std::make_shared<PhraseBook>();
        book->learn({given(QStringLiteral("%1 rated %2"), "Rated"), given(QStringLiteral("%1; %2"), "Parted"),
                     given(QStringLiteral("%1, %2"), "Listed")});
        QStringList parts;
        for (int i = 0; i < 40; ++i)
            parts << QStringLiteral("name %1, of nobody (no %1)").arg(i);
        const Retranslator retranslator(book, QLocale(), QLocale(QLocale::German));
        const QString text = parts.join(QLatin1String("; "));
        QCOMPARE(retranslator.said(text), text);
        const int tried = retranslator.triedCount();
        QVERIFY2(tried < 40 * 10, qPrintable(QString::number(tried)));
    }

private:
    bool rests()
    {
        const bool idle = WindowProgram::becomes([this] { return m_program->jobs.isIdle(); });
        QTest::qWait(30);
        return idle && WindowProgram::becomes([] { return Retranslation::instance().waiting() == 0; });
    }

    std::unique_ptr<SampleProgram> m_program;
};

QTEST_MAIN(TestLanguageWork)
#include "tst_language_work.moc"
