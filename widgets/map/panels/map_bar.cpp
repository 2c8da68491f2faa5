// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/panels/map_bar.h"

#include "widgets/look/bar_button.h"
#include "widgets/look/flow_layout.h"
#include "widgets/look/theme.h"
#include "widgets/map/panels/method_words.h"
#include "widgets/window/bar_fold.h"
#include "widgets/window/bar_words.h"
#include "widgets/words/data_words.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace shelf {

QMenu* MapBar::makeScaleMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("mapScaleMenu"));
    m_ramps = new QActionGroup(menu);
    const std::pair<Ramp, QString> ramps[] = {{Ramp::viridis, tr("Viridis")},
                                              {Ramp::cividis, tr("Cividis")},
                                              {Ramp::diverging, tr("Diverging around the mean")}};
    for (const auto& [ramp, name] : ramps) {
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        action->setData(static_cast<int>(ramp));
        m_ramps->addAction(action);
    }
    menu->addSeparator();
    m_inverted = menu->addAction(tr("The other way round"));
    menu->addSeparator();
    m_spacings = new QActionGroup(menu);
    const std::pair<Spacing, QString> spacings[] = {
        {Spacing::suited, tr("Spacing that suits the values")},
        {Spacing::linear, tr("Linear")},
        {Spacing::logarithmic, tr("Logarithmic")},
        {Spacing::quantiles, tr("Steps of equally many books each")}};
    for (const auto& [spacing, name] : spacings) {
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        action->setData(static_cast<int>(spacing));
        m_spacings->addAction(action);
    }
    menu->addSeparator();
    m_legend = menu->addAction(tr("Legend"));
    for (QAction* action : {m_inverted, m_legend})
        action->setCheckable(true);
    m_legend->setChecked(true);
    connect(m_ramps, &QActionGroup::triggered, this, [this](QAction* action) {
        m_scaleOptions.ramp = static_cast<Ramp>(action->data().toInt());
        emit scaleChanged(m_scaleOptions);
    });
    connect(m_inverted, &QAction::triggered, this, [this](bool on) {
        m_scaleOptions.inverted = on;
        emit scaleChanged(m_scaleOptions);
    });
    connect(m_spacings, &QActionGroup::triggered, this, [this](QAction* action) {
        m_scaleOptions.spacing = static_cast<Spacing>(action->data().toInt());
        emit scaleChanged(m_scaleOptions);
    });
    connect(m_legend, &QAction::triggered, this, &MapBar::legendChanged);
    return menu;
}

QMenu* MapBar::makeDensityMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("mapDensityMenu"));
    m_densities = new QActionGroup(menu);
    const std::pair<DensityStyle, QString> styles[] = {
        {DensityStyle::none, tr("Points alone")},
        {DensityStyle::shade, tr("Density as a shade")},
        {DensityStyle::contours, tr("Lines of equal density")}};
    for (const auto& [style, name] : styles) {
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        action->setData(static_cast<int>(style));
        m_densities->addAction(action);
    }
    connect(m_densities, &QActionGroup::triggered, this, [this](QAction* action) {
        emit densityChanged(static_cast<DensityStyle>(action->data().toInt()));
    });
    return menu;
}

MapBar::MapBar(QWidget* parent) : QWidget(parent)
{
    const auto button = [this](const QString& icon, const QString& name, const QString& text,
                               const QString& help) { return barButton(icon, name, text, help, this); };
    setObjectName(QStringLiteral("mapBar"));
    m_drawer = button(QStringLiteral("settings"), QStringLiteral("mapDrawerButton"), tr("Map settings"),
                      tr("Settings of the projection, how far to trust it, groups and kept views"));
    m_drawer->setCheckable(true);
    auto* methodLabel = new QLabel(tr("&Projection"), this);
    m_method = new QComboBox(this);
    m_method->setObjectName(QStringLiteral("mapMethod"));
    m_method->setAccessibleName(tr("Projection"));
    m_method->setToolTip(tr("How the books' vectors are laid out in the plane or in space"));
    for (const LayoutMethod* method : layoutMethods())
        m_method->addItem(methodWords(method->title), methodKey(*method));
    methodLabel->setBuddy(m_method);
    m_plane = button(QStringLiteral("square"), QStringLiteral("mapPlane"), tr("2-D"),
                     tr("Show the books in the plane"));
    m_space = button(QStringLiteral("cube"), QStringLiteral("mapSpace"), tr("3-D"),
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
    m_color->setMaximumWidth(21 * theme::kGrid);
    colorLabel->setBuddy(m_color);
    m_scale = button(QStringLiteral("palette"), QStringLiteral("mapScale"), tr("Color scale"),
                     tr("Which colors stand for the numbers, and the legend"));
    m_scale->setPopupMode(QToolButton::InstantPopup);
    m_scale->setMenu(makeScaleMenu());

    m_size = button(QStringLiteral("map"), QStringLiteral("mapSize"), tr("Size by number of ratings"),
                    tr("Draw books with many ratings larger"));
    m_titles = button(QStringLiteral("label"), QStringLiteral("mapTitles"), tr("Titles"),
                      tr("Write the titles of well-known books where there is room"));
    m_density = button(QStringLiteral("density"), QStringLiteral("mapDensity"), tr("Density"),
                       tr("Show where books crowd, as a shade or as lines"));
    m_density->setPopupMode(QToolButton::InstantPopup);
    m_density->setMenu(makeDensityMenu());
    m_covers = button(QStringLiteral("cover"), QStringLiteral("mapCovers"), tr("Covers"),
                      tr("Show covers in place of points, close up"));
    m_reader = button(QStringLiteral("reader"), QStringLiteral("mapReader"), tr("Reader's books"),
                      tr("Pick out the books that the selected reader rated, and those recommended"));
    for (QToolButton* each : {m_size, m_titles, m_covers, m_reader})
        each->setCheckable(true);
    m_titles->setChecked(true);
    m_reader->setChecked(true);
    m_reader->setEnabled(false);

    m_epochs = button(QStringLiteral("epochs"), QStringLiteral("mapEpochs"), tr("Epochs"),
                      tr("Replay the training: the map after each epoch that was kept"));
    m_compare = button(QStringLiteral("split"), QStringLiteral("mapCompare"), tr("Two maps"),
                       tr("Two maps side by side with the same selection: runs, projections or both"));
    for (QToolButton* each : {m_epochs, m_compare})
        each->setCheckable(true);
    m_export = button(QStringLiteral("export"), QStringLiteral("mapExport"), tr("Take away"),
                      tr("Save the map as a picture, page or animation, or its figures as tables"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_exports = new QMenu(this);
    m_exports->setObjectName(QStringLiteral("mapExportMenu"));
    m_export->setMenu(m_exports);

    QToolButton* more = button(QStringLiteral("more"), QStringLiteral("mapBarMore"), tr("More"),
                               tr("What else the bar holds, and has no room for"));

    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(theme::kGrid, theme::kGrid / 2, theme::kGrid, theme::kGrid / 4);
    layout->setGap(theme::kGrid / 2);
    for (QWidget* each : std::initializer_list<QWidget*>{
             m_drawer, methodLabel, m_method, m_plane, m_space, colorLabel, m_color, m_scale, m_size,
             m_titles, m_density, m_covers, m_reader, m_epochs, m_compare, m_export, more})
        layout->addWidget(each);
    new BarWords(this, {m_drawer, m_export, m_compare, m_titles, m_covers, m_density, m_epochs, m_reader,
                        m_scale, m_size});
    new BarFold(this, more,
                {m_scale, m_size, m_titles, m_density, m_covers, m_reader, m_epochs, m_compare, m_export});

    const auto chosen = [this] { emit projectionChosen(method(), dims()); };
    connect(m_drawer, &QToolButton::toggled, this, &MapBar::drawerWanted);
    connect(m_method, &QComboBox::currentIndexChanged, this, chosen);
    connect(dimensions, &QButtonGroup::buttonToggled, this, [chosen](QAbstractButton*, bool on) {
        if (on)
            chosen();
    });
    connect(m_color, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0 && static_cast<std::size_t>(index) < m_choices.size())
            emit choiceChanged(m_choices[static_cast<std::size_t>(index)]);
    });
    connect(m_size, &QToolButton::toggled, this, &MapBar::sizeByRatingsChanged);
    connect(m_titles, &QToolButton::toggled, this, &MapBar::titlesChanged);
    connect(m_covers, &QToolButton::toggled, this, &MapBar::coversChanged);
    connect(m_reader, &QToolButton::toggled, this, &MapBar::readerShownChanged);
    connect(m_epochs, &QToolButton::toggled, this, &MapBar::epochsWanted);
    connect(m_compare, &QToolButton::toggled, this, &MapBar::compareWanted);
    setIcons();
}

void MapBar::setIcons()
{
    setBarIcons(*this);
}

void MapBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

void MapBar::setProjectionChoice(const LayoutMethod& method, int dims)
{
    const QSignalBlocker quiet(this);
    m_method->setCurrentIndex(m_method->findData(methodKey(method)));
    (dims >= 3 ? m_space : m_plane)->setChecked(true);
}

QString MapBar::method() const
{
    return m_method->currentData().toString();
}

int MapBar::dims() const
{
    return m_space->isChecked() ? 3 : 2;
}

void MapBar::setColors(const std::vector<ColorChoice>& choices, const QStringList& names, ColorChoice current)
{
    const QSignalBlocker quiet(m_color);
    if (choices != m_choices || names != m_names) {
        m_choices = choices;
        m_names = names;
        m_color->clear();
        m_color->addItems(names);
        for (std::size_t i = 0; i < choices.size(); ++i)
            if (choices[i].by == ColorBy::column) // as it is called in the catalogue
                m_color->setItemData(static_cast<int>(i), true, kIsDataRole);
    }
    const auto found = std::find(m_choices.begin(), m_choices.end(), current);
    m_color->setCurrentIndex(found == m_choices.end() ? 0 : static_cast<int>(found - m_choices.begin()));
}

void MapBar::setScale(const ScaleOptions& scale, bool numbers)
{
    m_scaleOptions = scale;
    const auto follow = [numbers](QActionGroup* group, int value) {
        for (QAction* action : group->actions()) {
            action->setChecked(action->data().toInt() == value);
            action->setEnabled(numbers);
        }
    };
    follow(m_ramps, static_cast<int>(scale.ramp));
    follow(m_spacings, static_cast<int>(scale.spacing));
    m_inverted->setChecked(scale.inverted);
    m_inverted->setEnabled(numbers);
}

void MapBar::setShown(bool size, bool titles, bool covers, DensityStyle density, bool legend)
{
    const QSignalBlocker quiet(this);
    m_size->setChecked(size);
    m_titles->setChecked(titles);
    m_covers->setChecked(covers);
    m_legend->setChecked(legend);
    for (QAction* action : m_densities->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(density));
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
         std::initializer_list<QWidget*>{m_drawer, m_method, m_plane, m_space, m_color, m_scale, m_size,
                                         m_titles, m_density, m_covers, m_compare, m_export})
        each->setEnabled(available);
}

void MapBar::setEpochsAvailable(bool available)
{
    m_epochs->setEnabled(available);
    m_epochs->setToolTip(available ? tr("Replay the training: the map after each epoch that was kept")
                                   : tr("This run kept no epochs to replay"));
}

void MapBar::setComparing(bool comparing)
{
    const QSignalBlocker quiet(m_compare);
    m_compare->setChecked(comparing);
}

void MapBar::setDrawerShown(bool shown)
{
    const QSignalBlocker quiet(m_drawer);
    m_drawer->setChecked(shown);
}

bool MapBar::readerShown() const
{
    return m_reader->isChecked();
}

} // namespace shelf
