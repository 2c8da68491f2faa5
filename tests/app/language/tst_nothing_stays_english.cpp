// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/window_language.h"
#include "app/take_away/export_list.h"
#include "engine/base/text/languages.h"
#include "engine/data/data_source.h"
#include "engine/data/reading_options.h"
#include "engine/files/exports/export.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "engine/projection/layout_method.h"
#include "engine/ready/ready_set.h"
#include "tests/app/marked_words.h"
#include "tests/app/sample_program.h"
#include "tests/app/short_run.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFontComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

#include <memory>

using namespace shelf;

namespace {

/// Every text between marks: what stands outside of them was not asked of a message file.
class MarkedTexts : public QTranslator {
public:
    MarkedTexts() : m_isLoaded(m_english.load(QStringLiteral(":/i18n/shelfspace_en.qm"))) {}
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* note, int n) const override
    {
        QString text = m_isLoaded ? m_english.translate(context, source, note, n) : QString();
        if (text.isEmpty())
            text = QString::fromUtf8(source);
        return QString::fromUtf8(kMarkBegin) + text + QString::fromUtf8(kMarkEnd);
    }

private:
    QTranslator m_english;
    bool m_isLoaded;
};

/// What may stand there in any language.
class OwnWords {
public:
    OwnWords()
    {
        // The program's name; how keys are called by Qt, which the marks do not reach everywhere; units.
        add(QStringLiteral("Shelfspace Ctrl Shift Alt Esc Enter Space Del Home End Meta Return PgUp PgDown"));
        // What files and their publishers are called.
        add(QStringLiteral("shelf csv html json NumPy PyTorch TensorFlow Python Keras safetensors Goodreads "
                           "StoryGraph LibraryThing Calibre Amazon MovieLens Goodbooks GitHub Sans Serif"));
        // Keys of settings, models and methods, which the command line takes.
        for (const Parameter& parameter : parameterTable()) {
            add(textOfUtf8(parameter.key));
            for (const std::string_view choice : parameter.choices)
                add(textOfUtf8(choice));
        }
        for (const Preset& preset : presets()) {
            add(textOfUtf8(preset.name));
            addName(textOfUtf8(preset.source)); // literature
        }
        for (const LayoutMethod* method : layoutMethods())
            add(textOfUtf8(method->key));
        for (const ReadingOption& option : readingOptions())
            add(textOfUtf8(option.key));
        for (const Language& language : languages())
            add(QString::fromUtf8(language.name));
        for (const ReadySet& set : readySets()) { // names and literature
            addName(textOfUtf8(set.title));
            addName(textOfUtf8(set.publisher));
            addName(textOfUtf8(set.citation));
        }
        for (const Export* one : exports())
            for (const ExportFile& file : one->files)
                addName(textOfUtf8(file.name));
        for (int month = 1; month <= 12; ++month) // by the locale
            add(QLocale().monthName(month) + QLatin1Char(' ') + QLocale().dayName((month - 1) % 7 + 1));
        add(QStringLiteral("This plugin does not support raise propagateSizeHints")); // Qt, offscreen
    }

    /// Words that may stand anywhere.
    void add(const QString& text)
    {
        for (auto word = words().globalMatch(text); word.hasNext();)
            m_known.insert(word.next().captured().toLower());
    }
    /// A name, which may stand as a whole, or as the parts that its signs make of it.
    void addName(const QString& name)
    {
        m_names.insert(name.simplified().toLower());
        for (const QString& part : partsOf(name))
            m_names.insert(part);
    }
    /// Names of readers, books and of all else that the data say.
    void add(const Dataset& data)
    {
        addName(QString::fromStdString(data.name));
        const auto addAll = [this](const auto& texts) {
            for (const auto text : texts)
                addName(textOfUtf8(text));
        };
        addAll(data.books.titles);
        addAll(data.books.authors);
        addAll(data.books.ids);
        addAll(data.books.languages);
        addAll(data.userIds);
        for (const TextColumn& column : data.books.extra) {
            addName(textOfUtf8(column.name));
            addAll(column.values);
        }
        for (const TextColumn& column : data.userAttributes) {
            addName(textOfUtf8(column.name));
            addAll(column.values);
        }
    }

    /// The words of the text that somebody would have to translate and could not.
    QStringList foreignTo(QString text) const
    {
        static const QRegularExpression tag(QStringLiteral("<[^<>]*>|&[a-z]+;"));
        text = QString::fromStdString(outsideOfMarks(text.toStdString()));
        text.replace(QLatin1String("&apos;"), QLatin1String("'"));
        text.replace(QLatin1String("&amp;"), QLatin1String("&"));
        text.replace(tag, QStringLiteral("\n"));
        QStringList left;
        QSet<QString> abbreviations; // as they are: NDCG, ISBN
        static const QRegularExpression abbreviation(QStringLiteral("\\b[A-Z0-9]{2,}\\b"));
        for (auto one = abbreviation.globalMatch(text); one.hasNext();)
            abbreviations.insert(one.next().captured().toLower());
        if (m_names.contains(text.simplified().toLower()))
            return left;
        QString others;
        for (const QString& part : partsOf(text))
            if (!m_names.contains(part))
                others += part + QLatin1Char(' ');
        for (auto word = words().globalMatch(others); word.hasNext();) {
            const QString one = word.next().captured();
            if (!abbreviations.contains(one) && !m_known.contains(one.toLower()))
                left.append(one);
        }
        return left;
    }

private:
    static const QRegularExpression& words()
    {
        static const QRegularExpression word(QStringLiteral("\\p{L}{3,}"));
        return word;
    }
    static QString textOfUtf8(std::string_view utf8)
    {
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }

    static QStringList partsOf(const QString& text)
    {
        static const QRegularExpression sign(QStringLiteral("[^\\p{L}\\p{M}\\p{N} '\u2019&.-]+|\\s{2,}"));
        static const QRegularExpression file(QStringLiteral("\\S*[/\\\\]\\S*|\\S+\\.[a-z]{2,6}\\b"));
        QStringList parts;
        for (const QString& part :
             QString(text).replace(file, QStringLiteral("\n")).toLower().split(sign, Qt::SkipEmptyParts))
            parts.append(part.trimmed());
        return parts;
    }

    QSet<QString> m_known;
    QSet<QString> m_names;
};

/// Collects what a window shows: where, and the words that stayed.
class Look {
public:
    explicit Look(const OwnWords& own) : m_own(own) {}

    void at(const QWidget& window)
    {
        add(window, "title", window.windowTitle());
        QList<const QWidget*> all{&window};
        for (const QWidget* child : window.findChildren<QWidget*>())
            if (child->isVisibleTo(&window))
                all.append(child);
        for (const QWidget* widget : all)
            widgetTexts(*widget);
        for (const QAction* action : window.findChildren<QAction*>()) {
            add(*action, "text", action->text());
            add(*action, "tip", action->toolTip());
        }
        for (const QMenu* menu : window.findChildren<QMenu*>()) {
            add(*menu, "title", menu->title());
            for (const QAction* action : menu->actions())
                add(*menu, "entry", action->text());
        }
    }
    QStringList left() const { return m_left; }
    int count() const { return m_count; }

private:
    void widgetTexts(const QWidget& widget)
    {
        add(widget, "name", widget.accessibleName());
        add(widget, "description", widget.accessibleDescription());
        add(widget, "tip", widget.toolTip());
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            add(widget, "text", label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            add(widget, "text", button->text());
        if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
            add(widget, "title", group->title());
        if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
            add(widget, "place", line->placeholderText());
        if (const auto* box = qobject_cast<const QSpinBox*>(&widget))
            add(widget, "text", box->prefix() + box->suffix() + box->specialValueText());
        if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
            for (int i = 0; i < tabs->count(); ++i)
                add(widget, "tab", tabs->tabText(i) + QLatin1Char('\n') + tabs->tabToolTip(i));
        if (const auto* box = qobject_cast<const QComboBox*>(&widget);
            box && !qobject_cast<const QFontComboBox*>(box))
            for (int i = 0; i < box->count(); ++i)
                add(widget, "entry",
                    box->itemText(i) + QLatin1Char('\n') + box->itemData(i, Qt::ToolTipRole).toString());
        if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
            view && view->model() && !qobject_cast<const QHeaderView*>(view))
            modelTexts(*view);
    }
    void modelTexts(const QAbstractItemView& view)
    {
        const QAbstractItemModel& model = *view.model();
        constexpr int kRows = 12;
        const auto addCells = [&](const QModelIndex& parent, const auto& self) -> void {
            for (int row = 0; row < std::min(model.rowCount(parent), kRows); ++row)
                for (int column = 0; column < model.columnCount(parent); ++column) {
                    const QModelIndex cell = model.index(row, column, parent);
                    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                        if (const QVariant text = cell.data(role); text.typeId() == QMetaType::QString)
                            add(view, "cell", text.toString());
                    if (model.hasChildren(cell))
                        self(cell, self);
                }
        };
        addCells({}, addCells);
        for (int column = 0; column < model.columnCount(); ++column)
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                add(view, "header", model.headerData(column, Qt::Horizontal, role).toString());
    }
    void add(const QObject& where, const char* what, const QString& text)
    {
        m_count += text.isEmpty() ? 0 : 1;
        const QStringList foreign = m_own.foreignTo(text);
        if (foreign.isEmpty())
            return;
        const QString place =
            QStringLiteral("%1 %2 %3: ")
                .arg(QLatin1String(where.metaObject()->className()), where.objectName(), QLatin1String(what));
        m_left.append(place + text.simplified().left(160) + QStringLiteral(" <- ") +
                      foreign.join(QLatin1Char(' ')));
    }

    const OwnWords& m_own;
    QStringList m_left;
    int m_count = 0;
};

QByteArray told(QStringList left)
{
    left.removeDuplicates();
    return left.join(QLatin1Char('\n')).toUtf8();
}

} // namespace

class TestNothingStaysEnglish : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        speakInWindow(english(), new MarkedTexts);
        m_program = std::make_unique<SampleProgram>();
        QVERIFY(m_program->openSample());
        m_program->session.addRun(shortEntry(m_program->session.dataset()));
        m_own.add(*m_program->session.dataset());
        m_own.add(QStringLiteral("short")); // the run
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->jobs.isBusy(), 60000);
    }
    void cleanupTestCase()
    {
        m_program.reset();
        speakInWindow(english());
    }

    void onThePages()
    {
        QStringList left;
        for (int page = 0; page < 5; ++page) {
            m_program->window.showPage(static_cast<PageId>(page));
            QTRY_VERIFY_WITH_TIMEOUT(!m_program->jobs.isBusy(), 60000);
            Look look(m_own);
            look.at(m_program->window);
            QVERIFY(look.count() > 100);
            left += look.left();
        }
        QVERIFY2(left.isEmpty(), told(left).constData());
    }

    void inDialogs_data()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char* action :
             {"exportAction", "reportAction", "settingsAction", "openReadyAction", "serveAction", "logAction",
              "projectNotesAction", "shortcutsAction", "resetSettingsAction", "aboutAction", "keptRunsAction",
              "saveProjectAsAction", "openVectorsAction", "openLibraryAction"})
            QTest::newRow(action) << QByteArray(action);
    }
    void inDialogs()
    {
        QFETCH(QByteArray, action);
        const auto before = QApplication::topLevelWidgets();
        m_program->press(action.constData());
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->jobs.isBusy(), 60000);
        Look look(m_own);
        QList<QPointer<QWidget>> opened;
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (widget->isVisible() && widget != &m_program->window && !before.contains(widget)) {
                if (!widget->inherits("QFileDialog")) // Qt's, but for its title
                    look.at(*widget);
                opened.append(widget);
            }
        QVERIFY(!opened.isEmpty() || action == "keptRunsAction" || action == "projectNotesAction");
        for (const QPointer<QWidget>& widget : opened)
            if (widget)
                widget->close();
        QVERIFY2(look.left().isEmpty(), told(look.left()).constData());
    }

    void inTheReportAndOnTheMapPage()
    {
        ExportCall call;
        const RunEntry* entry = m_program->session.findRun(m_program->session.currentRun());
        QVERIFY(entry);
        call.run = entry->run.get();
        call.folder = m_program->folder.path().toStdString();
        for (const char* key : {"report", "html", "page"}) {
            const Export* one = findExport(key);
            QVERIFY(one);
            const auto files = one->write(call);
            QVERIFY2(files.ok(), files ? "" : files.error().text().c_str());
        }
        const QString report =
            QString::fromUtf8(contentOf(m_program->folder.filePath(QStringLiteral("report.html"))));
        QVERIFY(report.contains(QStringLiteral("<html lang=\"en\" dir=\"ltr\">")));
        QString body = report.mid(report.indexOf(QLatin1String("<body")));
        static const QRegularExpression drawn(QStringLiteral("<(svg|code|pre|style)\\b.*?</\\1>"),
                                              QRegularExpression::DotMatchesEverythingOption);
        body.remove(drawn);
        const QStringList left = m_own.foreignTo(body);
        QVERIFY2(left.isEmpty(), told(left).constData());

        const QString mapPage =
            QString::fromUtf8(contentOf(m_program->folder.filePath(QStringLiteral("map.html"))));
        static const QRegularExpression words(QStringLiteral("\"words\":(\\{.*?\\})"));
        const QString said = words.match(mapPage).captured(1);
        QVERIFY(said.size() > 500);
        static const QRegularExpression key(QStringLiteral("\"\\w+\":"));
        const QStringList ofPage = m_own.foreignTo(QString(said).remove(key));
        QVERIFY2(ofPage.isEmpty(), told(ofPage).constData());
    }

    void inNotesOfTheEngine()
    {
        const QString folder = m_program->folder.filePath(QStringLiteral("bad"));
        QDir().mkpath(folder);
        writeText(folder + QStringLiteral("/ratings.csv"),
                  "u,b,r\n1,10,5\n1,11,4\n2,10,3\n2,11\n2,12,x\n3,10,1\n3,\"11,2\n3,12,5\n3,12,4\n4,10,2\n");
        writeText(folder + QStringLiteral("/books.csv"),
                  "book_id,title\n10,Ten\n11,Eleven\n12,=\"Twelve\"\n");
        DataSource source;
        source.path = folder.toStdString();
        const auto data = readDataset(source);
        OwnWords own;
        own.add(QStringLiteral("bad ratings books Ten Eleven Twelve"));
        if (!data) {
            const QStringList left = own.foreignTo(QString::fromStdString(data.error().text()));
            QVERIFY2(left.isEmpty(), data.error().text().c_str());
            return;
        }
        QVERIFY(!data->warnings.empty());
        for (const Warning& warning : data->warnings)
            QVERIFY2(own.foreignTo(QString::fromStdString(warning.message.text())).isEmpty(),
                     warning.message.text().c_str());
    }

    void inErrorsOfTheEngine()
    {
        OwnWords own;
        own.add(QStringLiteral("nothing")); // what is asked for below
        RunSettings settings = *presetSettings("mf");
        std::vector<Error> errors;
        const auto expect = [&](const Status& status) {
            QVERIFY(!status);
            errors.push_back(status.error());
        };
        for (const Parameter& parameter : parameterTable())
            if (const Status status = setParameter(settings, parameter.key, "nothing"); !status)
                errors.push_back(status.error());
        expect(setParameter(settings, "nothing", "1"));
        for (const ReadingOption& option : readingOptions()) {
            ReadingOptions to;
            if (const Status status = option.set(to, "nothing"); !status)
                errors.push_back(status.error());
        }
        DataSource source;
        source.path = "/nothing";
        const auto data = readDataset(source);
        QVERIFY(!data);
        errors.push_back(data.error());
        QVERIFY(errors.size() > 20);
        for (const Error& error : errors) {
            const std::string text = error.words().text();
            QVERIFY2(own.foreignTo(QString::fromStdString(text)).isEmpty(), text.c_str());
        }
    }

private:
    std::unique_ptr<SampleProgram> m_program;
    OwnWords m_own;
};

QTEST_MAIN(TestNothingStaysEnglish)
#include "tst_nothing_stays_english.moc"
