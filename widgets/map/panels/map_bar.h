// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/projection/map_parameters.h"
#include "widgets/map/content/map_content.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace shelf {

/// The slim bar above the map: what is drawn and how. Holds the person's choices and says when they change.
class MapBar : public QWidget {
    Q_OBJECT
public:
    explicit MapBar(QWidget* parent = nullptr);

    /// Shows a map's method and dimensions without saying that they changed.
    void setProjectionChoice(const LayoutMethod& method, int dims);
    QString method() const; ///< its key
    int dims() const;
    /// Offers what this data can be colored by, and what else is at hand, and picks `current`.
    void setColors(const std::vector<ColorChoice>& choices, const QStringList& names, ColorChoice current);
    void setScale(const ScaleOptions& scale, bool numbers); ///< numbers: whether a ramp is in use at all
    void setShown(bool size, bool titles, bool covers, DensityStyle density, bool legend);
    void setReaderAvailable(bool available);
    void setMapAvailable(bool available);
    void setEpochsAvailable(bool available);
    void setComparing(bool comparing);
    void setDrawerShown(bool shown);

    bool readerShown() const;
    /// Where the window puts what can be taken away.
    QMenu* exportMenu() const { return m_exports; }

signals:
    void projectionChosen(const QString& method, int dims);
    void choiceChanged(shelf::ColorChoice choice);
    void scaleChanged(const shelf::ScaleOptions& scale);
    void sizeByRatingsChanged(bool on);
    void titlesChanged(bool on);
    void coversChanged(bool on);
    void legendChanged(bool on);
    void densityChanged(shelf::DensityStyle density);
    void readerShownChanged(bool on);
    void epochsWanted(bool on);
    void compareWanted(bool on);
    void drawerWanted(bool on);

protected:
    void changeEvent(QEvent* event) override;

private:
    QMenu* makeScaleMenu();
    QMenu* makeDensityMenu();
    void setIcons();

    QToolButton* m_drawer;
    QComboBox* m_method;
    QToolButton* m_plane;
    QToolButton* m_space;
    QComboBox* m_color;
    QToolButton* m_scale;
    QToolButton* m_size;
    QToolButton* m_titles;
    QToolButton* m_density;
    QToolButton* m_covers;
    QToolButton* m_reader;
    QToolButton* m_epochs;
    QToolButton* m_compare;
    QToolButton* m_export;
    QMenu* m_exports;
    QActionGroup* m_ramps = nullptr;
    QAction* m_inverted = nullptr;
    QActionGroup* m_spacings = nullptr;
    QAction* m_legend = nullptr;
    QActionGroup* m_densities = nullptr;
    ScaleOptions m_scaleOptions;
    std::vector<ColorChoice> m_choices;
    QStringList m_names; ///< of m_choices
};

} // namespace shelf
