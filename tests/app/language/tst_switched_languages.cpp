// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/retranslation.h"
#include "app/language/window_language.h"
#include "engine/base/text/languages.h"
#include "tests/app/sample_program.h"
#include "tests/app/short_run.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QMetaProperty>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>

using namespace shelf;

namespace {

using Texts = QMap<QString, QString>;

void addText(Texts& texts, const QString& place, const QString& text)
{
    if (!text.isEmpty())
        texts.insert(place, text);
}

/// What a person reads on a page, by where it stands: classes and order among brothers of the same class.
void addTextsOf(const QWidget& widget, const QString& place, Texts& texts)
{
    const QMetaObject* meta = widget.metaObject();
    for (const char* name : {"text", "title", "caption", "heading", "toolTip", "accessibleName",
                             "accessibleDescription", "placeholderText", "prefix", "suffix", "label"})
        if (const int at = meta->indexOfProperty(name); at >= 0)
            addText(texts, place + QLatin1Char('.') + QLatin1String(name),
                    meta->property(at).read(&widget).toString());
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        for (int i = 0; i < box->count(); ++i)
            addText(texts, place + QStringLiteral(".entry%1").arg(i), box->itemText(i));
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            addText(texts, place + QStringLiteral(".tab%1").arg(i), tabs->tabText(i));
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
        view && view->model() && !qobject_cast<const QHeaderView*>(view)) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            addText(texts, place + QStringLiteral(".head%1").arg(column),
                    view->model()->headerData(column, Qt::Horizontal).toString());
            for (int row = 0; row < std::min(view->model()->rowCount(), 3); ++row)
                addText(texts, place + QStringLiteral(".cell%1-%2").arg(row).arg(column),
                        view->model()->index(row, column).data().toString());
        }
        return; // what it is made of are no texts
    }
    if (qobject_cast<const QComboBox*>(&widget))
        return;
    QHash<QByteArray, int> order;
    for (const QObject* child : widget.children()) {
        const auto* inner = qobject_cast<const QWidget*>(child);
        if (!inner || inner->isWindow())
            continue;
        const QByteArray kind =
            QByteArray(inner->metaObject()->className()) + '#' + inner->objectName().toUtf8();
        const QString own = QLatin1String(kind) + QLatin1Char('/') + QString::number(order[kind]++);
        if (inner->isVisibleTo(&widget))
            addTextsOf(*inner, place + QLatin1String(" > ") + own, texts);
    }
}

constexpr int kPages = 5;

/// A window with the sample library and a run, whose pages were all seen.
struct Shown {
    SampleProgram program;

    bool begin()
    {
        program.window.resize(1280, 800);
        if (!program.openSample())
            return false;
        program.session.selectRun(program.session.addRun(shortEntry(program.session.dataset())));
        return walk().size() > 100;
    }
    Texts walk()
    {
        Texts texts;
        for (int page = 0; page < kPages; ++page) {
            program.window.showPage(static_cast<PageId>(page));
            // What is hidden is said bit by bit after a change of the language, and parts say their own at
            // its end.
            const bool rested = WindowProgram::becomes(
                [this] { return program.jobs.isIdle() && Retranslation::instance().waiting() == 0; });
            QTest::qWait(400);
            addTextsOf(program.window, rested ? QStringLiteral("page %1").arg(page) : QStringLiteral("busy"),
                       texts);
        }
        return texts;
    }
};

/// What differs from one window to the other, whatever they speak, and what may.
bool isOwn(const QString& place)
{
    return place.contains(QLatin1String("comparison/0.cell0-8")) || // how long a training took
           // What a folded notice has beside it, where it folds in one of the two.
           place.contains(QLatin1String("moreOfNotice/0")) ||
           place.contains(QLatin1String("shelf::FoldedLabel#/0.toolTip")) ||
           // A button that was cut keeps its whole text there.
           place.contains(QLatin1String("notice_0/0.toolTip")) ||
           // The key is written in the German text, and its action adds it.
           place.contains(QLatin1String("trainButton/0.toolTip"));
}

/// Marks and brackets of keys are written by the program or by Qt, each in its way.
QString withoutKeys(QString text)
{
    static const QRegularExpression mark(QStringLiteral("\\([A-Z]\\)"));
    return text.replace(QStringLiteral("（"), QLatin1String(" ("))
        .replace(QStringLiteral("）"), QLatin1String(")"))
        .remove(mark)
        .replace(QLatin1String("  "), QLatin1String(" "))
        .remove(QLatin1String(" …"));
}

QStringList differences(const Texts& fresh, const Texts& switched)
{
    QStringList lines;
    for (auto it = fresh.cbegin(); it != fresh.cend(); ++it)
        if (const QString there = switched.value(it.key());
            !(there.isEmpty() && it.key().contains(QLatin1String("jobBar/0"))) && // said for a while only
            !isOwn(it.key()) && withoutKeys(there) != withoutKeys(it.value()))
            lines.append(
                QStringLiteral("%1\n    started: %2\n    changed: %3").arg(it.key(), it.value(), there));
    for (auto it = switched.cbegin(); it != switched.cend(); ++it)
        if (!fresh.contains(it.key()) && !isOwn(it.key()))
            lines.append(QStringLiteral("%1\n    only changed: %2").arg(it.key(), it.value()));
    return lines;
}

} // namespace

class TestSwitchedLanguages : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup() { speakInWindow(english()); }

    void aWindowThatChangesItsLanguageReadsAsOneThatWasStartedInIt()
    {
        QMap<QString, Texts> started;
        for (const char* code : {"en", "de", "zh_CN", "ar"}) {
            speakInWindow(*languageOf(code));
            Shown fresh;
            QVERIFY(fresh.begin());
            started[QLatin1String(code)] = fresh.walk();
        }
        speakInWindow(english());
        Shown shown;
        QVERIFY(shown.begin());
        QStringList all;
        for (const char* code : {"de", "zh_CN", "ar", "en"}) {
            speakInWindow(*languageOf(code));
            const QStringList lines = differences(started[QLatin1String(code)], shown.walk());
            for (const QString& line : lines) {
                qWarning().noquote() << code << line; // each: the list is longer than what a failure shows
                all.append(line);
            }
        }
        QVERIFY2(all.isEmpty(), qPrintable(QStringLiteral("%1 texts are others").arg(all.size())));
    }
};

QTEST_MAIN(TestSwitchedLanguages)
#include "tst_switched_languages.moc"
