// SPDX-License-Identifier: GPL-3.0-or-later
// Help in the real window: where F1, the search field, the menu and the question marks lead.
#include "app/help/help_window.h"
#include "tests/app/window_program.h"
#include "widgets/help/guide_reader.h"
#include "widgets/help/help_button.h"
#include "widgets/help/help_topic.h"
#include "widgets/training/settings_form.h"
#include "widgets/window/search_field.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>
#include <QTreeWidget>
#include <QWhatsThisClickedEvent>

using namespace shelf;

namespace {

struct Program : WindowProgram {
    Program() : WindowProgram(QSize(1280, 800))
    {
        window.start(fewBooks());
        ready = becomes([this] { return session.dataset() && !jobs.isBusy(); });
    }
    HelpWindow* help() const { return window.findChild<HelpWindow*>(); }
    /// Whether the guide shows the topic, with its chapter in the reader.
    bool tells(const QString& topic, const char* words) const
    {
        return becomes([&] {
            return help() && help()->topic() == topic && jobs.isIdle() &&
                   help()->findChild<GuideReader*>()->toPlainText().contains(QString::fromUtf8(words));
        });
    }
    bool ready = false;
};

} // namespace

class HelpWindowTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void f1TellsOfTheFieldInHandElseOfThePage()
    {
        Program program;
        QVERIFY(program.ready);
        program.window.showPage(PageId::map);
        program.part<QAction>("helpAction")->trigger();
        QVERIFY(program.tells(QStringLiteral("map"), "No map can keep all distances"));
        program.help()->close();
        program.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        program.window.showPage(PageId::training);
        auto* field = program.part<QWidget>("set_learning_rate");
        QVERIFY(field);
        field->setFocus();
        QVERIFY(program.becomes([&] { return field->hasFocus(); }));
        program.part<QAction>("helpAction")->trigger();
        QVERIFY(program.tells(QStringLiteral("setting-learning_rate"), "Learning rate"));
        QVERIFY(program.help()->findChild<GuideReader*>()->verticalScrollBar()->value() > 0);
    }

    void everyFieldHasAQuestionMarkThatLeadsToItsPlace()
    {
        Program program;
        QVERIFY(program.ready);
        program.window.showPage(PageId::training);
        for (const Parameter& parameter : parameterTable()) {
            const QString key = QString::fromUtf8(parameter.key.data(), qsizetype(parameter.key.size()));
            auto* field = program.part<QWidget>(qPrintable(QStringLiteral("set_") + key));
            auto* mark = program.part<HelpButton>(qPrintable(QStringLiteral("help_setting-") + key));
            QVERIFY2(field && mark, qPrintable(key));
            QCOMPARE(helpTopicOf(field), topics::ofSetting(parameter.key));
            QVERIFY2(!field->whatsThis().isEmpty(), qPrintable(key));
        }
        auto* mark = program.part<HelpButton>("help_setting-epochs");
        QWhatsThisClickedEvent click(QStringLiteral("setting-epochs"));
        QCoreApplication::sendEvent(mark, &click);
        QVERIFY(program.tells(QStringLiteral("setting-epochs"), "How many times training goes"));
    }

    void theSearchFieldFindsPassagesOfTheGuide()
    {
        Program program;
        QVERIFY(program.ready);
        auto* field = program.part<SearchField>("search");
        field->setFocus();
        QVERIFY(program.becomes([&] { return field->hasFocus() && program.jobs.isIdle(); }));
        QTest::keyClicks(field, QStringLiteral("perplexity"));
        int at = -1;
        QVERIFY(program.becomes([&] {
            for (int i = 0; i < field->list()->count(); ++i)
                if (field->list()->item(i)->text() == QLatin1String("Perplexity"))
                    at = i;
            return at >= 0 && field->list()->isVisible();
        }));
        field->list()->setCurrentRow(at);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(program.tells(QStringLiteral("term-perplexity"), "held to"));
    }

    void theMenuHasTheGuideTheGlossaryAndTheTour()
    {
        Program program;
        const auto* menu = program.part<QMenu>("helpMenu");
        QVERIFY(menu);
        for (const char* name : {"helpAction", "guideAction", "glossaryAction", "tourAction", "shortcutsAction"})
            QVERIFY2(menu->actions().contains(program.part<QAction>(name)), name);
        QCOMPARE(program.part<QAction>("helpAction")->shortcut(), QKeySequence(Qt::Key_F1));
    }

    void linksAreFollowedAndBackLeadsBack()
    {
        Program program;
        QVERIFY(program.ready);
        program.press("guideAction");
        QVERIFY(program.tells(QStringLiteral("start"), "The first quarter of an hour"));
        auto* reader = program.help()->findChild<GuideReader*>();
        emit reader->linkWanted(QStringLiteral("glossary.html#term-loss"));
        QVERIFY(program.tells(QStringLiteral("term-loss"), "What training makes small"));
        program.help()->findChild<QAction*>(QStringLiteral("guideBack"))->trigger();
        QVERIFY(program.tells(QStringLiteral("start"), "The first quarter of an hour"));
        program.help()->findChild<QAction*>(QStringLiteral("guideForward"))->trigger();
        QVERIFY(program.tells(QStringLiteral("term-loss"), "What training makes small"));
    }

    void theGuideIsSearchedAndLeftByKeys()
    {
        Program program;
        QVERIFY(program.ready);
        program.press("guideAction");
        QVERIFY(program.tells(QStringLiteral("start"), "The first quarter of an hour"));
        const QPointer<HelpWindow> help = program.help();
        auto* search = help->findChild<QLineEdit*>(QStringLiteral("guideSearch"));
        auto* hits = help->findChild<QListWidget*>(QStringLiteral("guideHits"));
        search->setText(QStringLiteral("NDCG"));
        QVERIFY(hits->isVisible() && hits->count() > 1);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(program.tells(QStringLiteral("metric-ndcg"), "A held-out book at place"));
        search->clear();
        QVERIFY(help->findChild<QTreeWidget*>(QStringLiteral("guideContents"))->isVisible());
        help->close();
        QVERIFY(program.becomes([&] { return help.isNull(); }));
        QVERIFY(program.window.isVisible());
    }

    void everyControlOfTheGuideHasAName()
    {
        Program program;
        QVERIFY(program.ready);
        program.press("guideAction");
        QVERIFY(program.help());
        for (const QWidget* widget : program.help()->findChildren<QWidget*>())
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
                !qobject_cast<const QScrollBar*>(widget) &&
                !widget->objectName().startsWith(QLatin1String("qt_")))
                QVERIFY2(!widget->accessibleName().isEmpty() || widget->parentWidget() == nullptr,
                         qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
    }
};

QTEST_MAIN(HelpWindowTest)
#include "tst_help_window.moc"
