// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/panels/faith_panel.h"

#include "widgets/look/label_color.h"
#include "widgets/look/theme.h"
#include "widgets/words/engine_words.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace shelf {

void FaithPanel::addRow(QGridLayout* grid, const QString& objectName, const QString& name,
                        const QString& meaning)
{
    Row row{new QLabel(name, this), new QLabel(this), new QLabel(meaning, this)};
    row.value->setObjectName(objectName);
    row.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.meaning->setWordWrap(true);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    row.meaning->setFont(small);
    const int line = grid->rowCount();
    grid->addWidget(row.name, line, 0);
    grid->addWidget(row.value, line, 1);
    grid->addWidget(row.meaning, line + 1, 0, 1, 2);
    grid->setRowMinimumHeight(line + 2, theme::kGrid / 2);
    m_rows.push_back(row);
}

FaithPanel::FaithPanel(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("faithPanel"));
    setAccessibleName(tr("How far to trust the map"));
    m_headline = new QLabel(this);
    m_headline->setObjectName(QStringLiteral("faithHeadline"));
    m_headline->setWordWrap(true);
    m_figures = new QWidget(this);
    auto* grid = new QGridLayout(m_figures);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(0, 1);
    addRow(grid, QStringLiteral("faithKnn"), tr("Neighbors kept"),
           tr("Share of each book's 10 true neighbors that are among its 10 nearest on the map."));
    addRow(grid, QStringLiteral("faithTrust"), tr("Trustworthiness"),
           tr("1: no book looks near that is far in truth."));
    addRow(grid, QStringLiteral("faithContinuity"), tr("Continuity"),
           tr("1: no true neighbors are torn far apart."));
    addRow(grid, QStringLiteral("faithKnc"), tr("Groups kept (KNC)"),
           tr("Share of the nearest groups that are nearest on the map too: the middle scale."));
    addRow(grid, QStringLiteral("faithCpd"), tr("Distances kept (CPD)"),
           tr("Rank correlation of the distances of 1,000 books: the large scale."));
    m_measure = new QPushButton(tr("Measure"), this);
    m_measure->setObjectName(QStringLiteral("faithMeasure"));
    m_color = new QPushButton(tr("Color by neighbors kept"), this);
    m_color->setObjectName(QStringLiteral("faithColor"));
    m_lies = new QCheckBox(tr("Show where the map is lying"), this);
    m_lies->setObjectName(QStringLiteral("faithLies"));
    m_lies->setToolTip(
        tr("Around the selected book, mark those that look near but are no neighbors in truth"));
    m_note = new QLabel(
        tr("A map of so many dimensions in two or three can't keep everything. The list of nearest "
           "books is always taken from the model's own space, never from the map."),
        this);
    m_note->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid);
    layout->addWidget(m_headline);
    layout->addWidget(m_figures);
    layout->addWidget(m_measure);
    layout->addWidget(m_color);
    layout->addWidget(m_lies);
    layout->addWidget(m_note);
    layout->addStretch(1);
    connect(m_measure, &QPushButton::clicked, this, &FaithPanel::measureWanted);
    connect(m_color, &QPushButton::clicked, this, &FaithPanel::colorWanted);
    connect(m_lies, &QCheckBox::toggled, this, &FaithPanel::liesShown);
    setQuality(nullptr, {}, false);
    recolor();
}

void FaithPanel::setQuality(const MapQuality* quality, const QString& why, bool canMeasure)
{
    m_measure->setVisible(canMeasure && !quality);
    m_figures->setVisible(quality != nullptr);
    m_color->setEnabled(quality != nullptr);
    if (!quality) {
        m_headline->setText(why);
        return;
    }
    const QLocale locale;
    const Faithfulness& faith = quality->faith;
    const double values[] = {faith.knn, faith.trustworthiness, faith.continuity, faith.knc, faith.cpd};
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].value->setText(std::isfinite(values[i]) ? locale.toString(values[i], 'f', 3)
                                                          : QString(QChar(0x2013)));
        m_rows[i].value->setAccessibleName(m_rows[i].name->text());
    }
    m_headline->setText(tr("Of a book's %1 true neighbors, %2 are near it on this map.")
                            .arg(locale.toString(faith.k), locale.toString(faith.k * faith.knn, 'f', 1)));
    m_rows[3].meaning->setToolTip(
        tr("Measured between these: %1", "genres, or so many clusters").arg(textOf(quality->classes)));
}

void FaithPanel::setLiesShown(bool shown)
{
    const QSignalBlocker quiet(m_lies);
    m_lies->setChecked(shown);
}

void FaithPanel::recolor()
{
    const QColor subdued = theme::colors().subdued;
    setTextColor(m_note, subdued);
    for (const Row& row : m_rows)
        setTextColor(row.meaning, subdued);
}

void FaithPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_note)
        recolor();
}

} // namespace shelf
