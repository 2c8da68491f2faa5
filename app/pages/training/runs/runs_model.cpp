// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/runs/runs_model.h"

#include "engine/parameters/model_kind.h"
#include "widgets/charts/loss_chart.h"

#include <QIcon>
#include <QLocale>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>
#include <limits>

namespace shelf {
namespace {

constexpr int kSwatch = 12;

/// The same on a selected row, where a plain color would be tinted; ringed, to stand out from the selection.
QIcon swatch(const QColor& color)
{
    QPixmap pixmap(QSize(kSwatch, kSwatch) * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, 1.5));
    painter.setBrush(color);
    painter.drawEllipse(QRectF(1, 1, kSwatch - 2, kSwatch - 2));
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

} // namespace

/// Of a model that ranks; NaN of others.
double bestNdcg(const RunEntry& run)
{
    double best = std::numeric_limits<double>::quiet_NaN();
    for (const EpochRecord& record : run.history.epochs)
        if (std::isfinite(record.validationNdcg) && !(best >= record.validationNdcg))
            best = record.validationNdcg;
    if (run.history.epochs.empty() && run.run && run.run->settings.kind->ranksOnly)
        best = chartRun(*run.run).rankingLevel;
    return best;
}

double bestLoss(const RunEntry& run)
{
    double best = std::numeric_limits<double>::quiet_NaN();
    for (const EpochRecord& record : run.history.epochs)
        if (std::isfinite(record.validationLoss) && !(best <= record.validationLoss))
            best = record.validationLoss;
    if (run.history.epochs.empty() && run.run)
        best = chartRun(*run.run).level;
    return best;
}

/// With the name of what was measured: figures of two losses, or of a loss and a ranking, compare to nothing.
QString RunsModel::resultOf(const RunEntry& run) const
{
    const QLocale locale;
    if (const double ndcg = bestNdcg(run); std::isfinite(ndcg))
        return tr("NDCG@10 %1").arg(locale.toString(ndcg, 'f', 4));
    const double best = bestLoss(run);
    if (!std::isfinite(best))
        return QStringLiteral("–");
    return tr("%1 %2", "loss, value")
        .arg(lossName(run.run ? run.run->settings : m_training), locale.toString(best, 'f', 4));
}

RunsModel::RunsModel(Session& session, QObject* parent) : ColumnModel(parent), m_session(session)
{
    const auto cell = [this](std::function<QString(const RunEntry&)> text) {
        return [this, text = std::move(text)](int row) {
            const RunEntry* run = m_session.findRun(numberAt(row));
            return run ? QVariant(text(*run)) : QVariant();
        };
    };
    std::vector<TableColumn> columns(columnCount_);
    columns[name] = {[] { return tr("Run"); }, cell([](const RunEntry& run) { return run.name; })};
    columns[loss] = {[] { return tr("Best result"); }, cell([this](const RunEntry& run) { return resultOf(run); }),
                     true};
    columns[epochs] = {[] { return tr("Epochs"); }, cell([](const RunEntry& run) {
                           return run.isGiven() ? QStringLiteral("–")
                                                : QLocale().toString(
                                                      static_cast<qulonglong>(run.history.epochs.size()));
                       }),
                       true};
    columns[state] = {[] { return tr("State"); }, cell([this](const RunEntry& run) { return stateOf(run); })};
    setColumns(std::move(columns));
    for (const RunEntry& run : session.runs())
        m_numbers.prepend(run.number);
    connect(&session, &Session::runAdded, this, [this](int number) {
        // The latest is on top; one that comes back after it was removed stands where it stood.
        const auto earlier = std::find_if(m_numbers.begin(), m_numbers.end(), [&](int other) {
            const RunEntry* run = m_session.findRun(other);
            return other < number && !(run && run->running);
        });
        const int row = static_cast<int>(earlier - m_numbers.begin());
        beginInsertRows({}, row, row);
        m_numbers.insert(row, number);
        endInsertRows();
        order();
    });
    connect(&session, &Session::runRemoved, this, [this](int number) {
        const int row = rowOf(number);
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_numbers.removeAt(row);
        endRemoveRows();
    });
    connect(&session, &Session::runChanged, this, &RunsModel::runChanged);
    connect(&session, &Session::currentRunChanged, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount_ - 1),
                             {Qt::FontRole, Qt::CheckStateRole, Qt::AccessibleDescriptionRole});
    });
}

void RunsModel::runChanged(int number)
{
    const int row = rowOf(number);
    if (row >= 0)
        emit dataChanged(index(row, 0), index(row, columnCount_ - 1));
}

void RunsModel::setTraining(const RunSettings& settings)
{
    m_training = settings;
}

/// Runs that are opened while one trains come below it.
void RunsModel::order()
{
    for (qsizetype row = 1; row < m_numbers.size(); ++row) {
        const RunEntry* run = m_session.findRun(m_numbers[row]);
        if (!run || !run->running)
            continue;
        beginMoveRows({}, static_cast<int>(row), static_cast<int>(row), {}, 0);
        m_numbers.move(row, 0);
        endMoveRows();
    }
}

int RunsModel::numberAt(int row) const
{
    return row >= 0 && row < m_numbers.size() ? m_numbers[row] : 0;
}

int RunsModel::rowOf(int number) const
{
    return static_cast<int>(m_numbers.indexOf(number));
}

QString RunsModel::stateOf(const RunEntry& run) const
{
    if (run.running)
        return tr("training");
    if (run.isGiven())
        return tr("made elsewhere");
    if (run.history.stoppedByUser)
        return tr("stopped");
    // Patience that ends with the last epoch has stopped nothing.
    const int planned = run.run ? run.run->settings.training.epochs : 0;
    const bool early = run.history.stoppedEarly && static_cast<int>(run.history.epochs.size()) < planned;
    return early ? tr("stopped early") : tr("done");
}

bool RunsModel::isDrawn(const RunEntry& run) const
{
    return run.shown || run.running || run.number == m_session.currentRun();
}

QVariant RunsModel::look(int row, int column, int role) const
{
    const RunEntry* run = m_session.findRun(numberAt(row));
    if (!run)
        return {};
    const bool current = run->number == m_session.currentRun();
    if (role == Qt::FontRole)
        return boldFont(current);
    if (column != name)
        return {};
    switch (role) {
    case Qt::EditRole:
        return run->name;
    case Qt::CheckStateRole:
        return isDrawn(*run) ? Qt::Checked : Qt::Unchecked;
    case Qt::DecorationRole:
        return swatch(run->color);
    case Qt::ToolTipRole:
        return run->running ? tr("The run that is being trained is always drawn; F2 renames it")
               : current    ? tr("The selected run is always drawn; F2 renames it")
                            : tr("Tick to pin its curves beside those of the selected run; F2 renames it");
    case Qt::AccessibleDescriptionRole:
        return isDrawn(*run) ? tr("curves shown") : tr("curves hidden");
    default:
        return {};
    }
}

bool RunsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() != name)
        return false;
    const int number = numberAt(index.row());
    if (role == Qt::CheckStateRole) {
        const RunEntry* run = m_session.findRun(number);
        if (!run || run->running || number == m_session.currentRun())
            return false;
        m_session.updateRun(number, [&](RunEntry& entry) { entry.shown = value.toInt() == Qt::Checked; });
        return true;
    }
    const QString text = value.toString().trimmed();
    if (role != Qt::EditRole || text.isEmpty())
        return false;
    m_session.updateRun(number, [&](RunEntry& run) { run.name = text; });
    return true;
}

Qt::ItemFlags RunsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    if (index.column() != name)
        return base;
    const RunEntry* run = m_session.findRun(numberAt(index.row()));
    const bool current = run && (run->running || run->number == m_session.currentRun());
    return base | Qt::ItemIsEditable | (current ? Qt::NoItemFlags : Qt::ItemIsUserCheckable);
}

} // namespace shelf
