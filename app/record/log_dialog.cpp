// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/record/log_dialog.h"

#include "app/opening/file_dialog.h"
#include "app/record/log_model.h"
#include "app/record/program_log.h"
#include "engine/output/atomic_file.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace shelf {

namespace {

/// Lines with these words and of this kind.
class LogFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void narrow(const QString& words, int kind)
    {
        m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        m_kind = kind;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, LogModel::text, parent);
        if (m_kind >= 0 && index.data(LogModel::kKindRole).toInt() != m_kind)
            return false;
        const QString text = index.data().toString();
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    }

private:
    QStringList m_words;
    int m_kind = -1; ///< all
};

} // namespace

LogDialog::LogDialog(const ProgramLog& log, Session& session, Jobs& jobs, QWidget* parent)
    : QDialog(parent),
      m_log(log),
      m_session(session),
      m_jobs(jobs),
      m_shown(new LogFilter(this)),
      m_words(new QLineEdit(this)),
      m_kind(new QComboBox(this)),
      m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("logDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Program log"));
    m_shown->setSourceModel(new LogModel(log, this));
    m_table->setModel(m_shown);
    m_table->setObjectName(QStringLiteral("logTable"));
    m_table->setAccessibleName(tr("Program log"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < LogModel::text; ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + fontMetrics().averageCharWidth() * 3);

    auto* column = new QVBoxLayout(this);
    column->addWidget(makeFilters());
    column->addWidget(m_table, 1);
    column->addWidget(makeButtons());
    const auto narrow = [this] {
        static_cast<LogFilter*>(m_shown)->narrow(m_words->text(), m_kind->currentData().toInt());
    };
    connect(m_words, &QLineEdit::textChanged, this, narrow);
    connect(m_kind, &QComboBox::currentIndexChanged, this, narrow);
    connect(m_shown, &QAbstractItemModel::rowsInserted, m_table, &QTableView::scrollToBottom);
    m_table->scrollToBottom();
    resize(QSize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 28)
               .boundedTo(parent ? parent->size() : QSize(800, 560)));
}

QWidget* LogDialog::makeFilters()
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_words->setObjectName(QStringLiteral("logWords"));
    m_words->setAccessibleName(tr("Filter the log"));
    m_words->setPlaceholderText(tr("Filter the log"));
    m_words->setClearButtonEnabled(true);
    m_kind->setObjectName(QStringLiteral("logKind"));
    m_kind->setAccessibleName(tr("Kinds shown"));
    m_kind->addItem(tr("All kinds"), -1);
    for (const LogKind kind :
         {LogKind::step, LogKind::job, LogKind::note, LogKind::warning, LogKind::error})
        m_kind->addItem(ProgramLog::kindName(kind), static_cast<int>(kind));
    row->addWidget(m_words, 1);
    row->addWidget(m_kind);
    return line;
}

QWidget* LogDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto add = [&](const QString& text, const char* name, auto action) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, action);
    };
    add(tr("&Copy"), "logCopy", [this] { copy(); });
    add(tr("&Save as…"), "logSave", [this] { save(); });
    if (!m_log.file().isEmpty())
        add(tr("Open the &folder"), "logFolder", [this] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_log.file()).path()));
        });
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

QString LogDialog::shownText(bool selectedOnly) const
{
    QStringList lines;
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const QModelIndex index = m_shown->index(row, 0);
        if (!selectedOnly || m_table->selectionModel()->isRowSelected(row, {}))
            lines << ProgramLog::line(m_log.entries()[m_shown->mapToSource(index).row()]);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void LogDialog::copy()
{
    QGuiApplication::clipboard()->setText(shownText(m_table->selectionModel()->hasSelection()));
}

void LogDialog::save()
{
    QFileDialog* files = makeFileDialog(this, tr("Save the log"), QString(), "logFile");
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(QStringLiteral("txt"));
    files->selectFile(QStringLiteral("shelfspace-log.txt"));
    connect(files, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_jobs.start<Status>(
            {.title = tr("Saving the log"), .quiet = true}, this,
            [file, text = shownText(false).toStdString()](JobControl&) {
                return writeFileAtomically(file.toStdString(), text);
            },
            [this](const Status& status) {
                if (!status)
                    m_session.reportError(status.error());
            });
    });
    files->open();
}

void LogDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && m_table->hasFocus())
        return copy();
    QDialog::keyPressEvent(event);
}

} // namespace shelf
