// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map_bar.h"

#include "widgets/map_axes.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <numeric>

namespace shelf {

namespace {

QFrame* divider(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFixedSize(1, 20);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace

QToolButton* MapBar::button(const QString& name, const QString& icon, const QString& text,
                            const QString& help)
{
    auto* result = new QToolButton(this);
    result->setObjectName(name);
    result->setIcon(theme::icon(icon));
    result->setIconSize(QSize(18, 18));
    result->setText(text);
    result->setToolTip(help);
    result->setAccessibleName(text);
    result->setAccessibleDescription(help);
    result->setAutoRaise(true);
    result->setFocusPolicy(Qt::StrongFocus);
    result->setMinimumSize(30, 28);
    return result;
}

MapBar::MapBar(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("mapBar"));
    m_plane = button(QStringLiteral("mapPlane"), QStringLiteral("square"), tr("2-D"),
                     tr("Show the books in the plane"));
    m_space = button(QStringLiteral("mapSpace"), QStringLiteral("cube"), tr("3-D"),
                     tr("Show the books in space: drag to turn, right drag to move"));
    auto* dimensions = new QButtonGroup(this);
    for (QToolButton* each : {m_plane, m_space}) {
        each->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        each->setCheckable(true);
        dimensions->addButton(each);
    }
    m_plane->setChecked(true);

    auto* colorLabel = new QLabel(tr("&Color"), this);
    m_color = new QComboBox(this);
    m_color->setObjectName(QStringLiteral("mapColor"));
    m_color->setAccessibleName(tr("Color by"));
    m_color->setToolTip(tr("What the colors of the map mean"));
    m_color->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_color->setMaximumWidth(180);
    colorLabel->setBuddy(m_color);

    m_size = button(QStringLiteral("mapSize"), QStringLiteral("map"), tr("Size by number of ratings"),
                    tr("Draw books with many ratings larger"));
    m_titles = button(QStringLiteral("mapTitles"), QStringLiteral("label"), tr("Titles"),
                      tr("Write the titles of well-known books where there is room"));
    m_reader = button(QStringLiteral("mapReader"), QStringLiteral("reader"), tr("Reader's books"),
                      tr("Pick out the books that the selected reader rated, and those recommended"));
    for (QToolButton* each : {m_size, m_titles, m_reader})
        each->setCheckable(true);
    m_titles->setChecked(true);
    m_reader->setChecked(true);
    m_reader->setEnabled(false);

    m_zoomOut =
        button(QStringLiteral("mapZoomOut"), QStringLiteral("zoom-out"), tr("Zoom out"), tr("Zoom out (-)"));
    m_zoomIn =
        button(QStringLiteral("mapZoomIn"), QStringLiteral("zoom-in"), tr("Zoom in"), tr("Zoom in (+)"));
    m_fit = button(QStringLiteral("mapFit"), QStringLiteral("fit"), tr("Show everything"),
                   tr("Show everything (F, or double click)"));
    m_save = button(QStringLiteral("mapSave"), QStringLiteral("image"), tr("Save picture"),
                    tr("Save the map as PNG, SVG or PDF"));
    m_variance = new QLabel(this);
    m_variance->setObjectName(QStringLiteral("mapVariance"));
    m_variance->setTextFormat(Qt::PlainText);
    m_variance->setForegroundRole(QPalette::PlaceholderText);
    m_variance->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_variance->setMinimumWidth(0);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::kGrid, theme::kGrid / 2, theme::kGrid, theme::kGrid / 2);
    layout->setSpacing(theme::kGrid / 2);
    layout->addWidget(m_plane);
    layout->addWidget(m_space);
    layout->addWidget(divider(this));
    layout->addWidget(colorLabel);
    layout->addWidget(m_color);
    layout->addWidget(divider(this));
    layout->addWidget(m_size);
    layout->addWidget(m_titles);
    layout->addWidget(m_reader);
    layout->addSpacing(theme::kGrid);
    layout->addWidget(m_variance, 1);
    layout->addWidget(m_zoomOut);
    layout->addWidget(m_zoomIn);
    layout->addWidget(m_fit);
    layout->addWidget(divider(this));
    layout->addWidget(m_save);

    connect(dimensions, &QButtonGroup::buttonToggled, this, [this](QAbstractButton* which, bool on) {
        if (on)
            emit dimsChanged(which == m_space ? 3 : 2);
    });
    connect(m_color, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0 && static_cast<std::size_t>(index) < m_choices.size())
            emit choiceChanged(m_choices[static_cast<std::size_t>(index)]);
    });
    connect(m_size, &QToolButton::toggled, this, &MapBar::sizeByRatingsChanged);
    connect(m_titles, &QToolButton::toggled, this, &MapBar::titlesChanged);
    connect(m_reader, &QToolButton::toggled, this, &MapBar::readerShownChanged);
    connect(m_zoomOut, &QToolButton::clicked, this, &MapBar::zoomOutWanted);
    connect(m_zoomIn, &QToolButton::clicked, this, &MapBar::zoomInWanted);
    connect(m_fit, &QToolButton::clicked, this, &MapBar::fitWanted);
    connect(m_save, &QToolButton::clicked, this, &MapBar::saveWanted);
}

void MapBar::setChoices(const Dataset& library, ColorChoice current)
{
    const QSignalBlocker quiet(m_color);
    m_choices = ColorScale::choices(library);
    m_color->clear();
    for (const ColorChoice& choice : m_choices)
        m_color->addItem(colorChoiceName(library, choice));
    const auto found = std::find(m_choices.begin(), m_choices.end(), current);
    m_color->setCurrentIndex(found == m_choices.end() ? 0 : static_cast<int>(found - m_choices.begin()));
}

void MapBar::setProjection(const Projection& projection)
{
    const auto& shares = projection.explainedVariance;
    if (projection.method != "pca" || shares.empty()) {
        m_variance->clear();
        return;
    }
    const auto shown = std::min<std::size_t>(static_cast<std::size_t>(projection.dims), shares.size());
    const double sum =
        std::accumulate(shares.begin(), shares.begin() + static_cast<std::ptrdiff_t>(shown), 0.0);
    const QString percent = QLocale().toString(100 * sum, 'f', sum < 0.1 ? 1 : 0);
    m_variance->setText(tr("PCA, %1 % of the variance").arg(percent));
    QStringList axes;
    for (std::size_t axis = 0; axis < shown; ++axis)
        axes << axisName(projection, axis);
    m_variance->setToolTip(
        tr("Principal components of the book vectors: %1.").arg(axes.join(QStringLiteral(", "))));
}

void MapBar::setReaderAvailable(bool available)
{
    m_reader->setEnabled(available);
    m_reader->setToolTip(available
                             ? tr("Pick out the books that the selected reader rated, and those recommended")
                             : tr("Select a reader on the Readers page to see the reader's books here"));
}

void MapBar::setMapAvailable(bool available)
{
    for (QWidget* each :
         {static_cast<QWidget*>(m_color), static_cast<QWidget*>(m_size), static_cast<QWidget*>(m_titles),
          static_cast<QWidget*>(m_zoomIn), static_cast<QWidget*>(m_zoomOut), static_cast<QWidget*>(m_fit),
          static_cast<QWidget*>(m_save)})
        each->setEnabled(available);
    m_variance->setVisible(available);
}

int MapBar::dims() const
{
    return m_space->isChecked() ? 3 : 2;
}

bool MapBar::sizeByRatings() const
{
    return m_size->isChecked();
}

bool MapBar::titles() const
{
    return m_titles->isChecked();
}

bool MapBar::readerShown() const
{
    return m_reader->isChecked();
}

} // namespace shelf
