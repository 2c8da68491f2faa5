// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/pages/map/map_look.h"
#include "app/pages/map/map_near.h"
#include "app/pages/map/map_page.h"
#include "app/pages/map/map_reader.h"
#include "app/pages/map/map_view_state.h"
#include "app/pages/map/pane/map_drawing.h"
#include "app/pages/map/pane/map_pane.h"
#include "app/pages/map/selection/map_selection.h"
#include "app/pages/map/view_history.h"
#include "app/session/session.h"
#include "widgets/map/panels/sum_panel.h"

#include <QHash>
#include <QPointer>

#include <array>

class QAction;
class QComboBox;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace shelf {

class CatalogueIndexSource;
class CoverStore;
class ElidedLabel;
class EmptyPage;
class MapBar;
class MapDrawer;
class MapExports;
class MapTools;
class SelectionSide;

/// What was compared last.
struct ComparedPair {
    const float* first = nullptr; ///< identities of the vectors
    const float* second = nullptr;
    ProjectionPtr firstMap; ///< where both are drawn from the same vectors
    ProjectionPtr secondMap;
    Metric metric = Metric::cosine;
    bool operator==(const ComparedPair&) const = default;
};

/// What the page keeps. Built in map_page.cpp; looks in map_page_look.cpp, selecting and undo in
/// map_page_selection.cpp, the second map in map_page_compare.cpp, groups and views in map_page_groups.cpp,
/// arithmetic in map_page_sum.cpp.
class MapPage::Private {
public:
    Private(MapPage* owner, Session& s, Jobs& j, CatalogueIndexSource* i, CoverStore* c, Settings* st)
        : q(owner), session(s), jobs(j), index(i), settings(st), covers(c), groupsFailure(s)
    {}

    void build();
    void buildMenus();
    void showMenu(MapPane* pane, const QPoint& at, int book);
    void connectSession();
    void connectBars();
    void connectDrawer();
    void connectPane(MapPane* pane);
    void refresh();
    void showEmpty(const NoMapWords& words);
    QList<MapPane*> panes() const;
    bool hasMap() const;
    void keep(const MapParameters& parameters);
    void chooseProjection(const QString& key, int dims);
    void takeParameters(const MapParameters& parameters);
    void startIfShort(MapPane* pane, double most); ///< most: seconds
    void drawUnasked(); ///< a layout that takes a moment, where nothing is drawn yet
    void chooseBooks(const QString& key, const QString& name, const QString& ids);
    void activate(MapPane* pane);
    void showParameters(const MapParameters& parameters);

    // looks
    void applyLook(MapPane* pane);
    void applyLooks();
    void setColor(ColorChoice choice);
    void offerColors();
    void connectNear(MapPane* pane);
    MapNear* nearOf(const MapPane* pane) const;
    void connectReader();
    void updateSelection(MapPane* pane);
    void updateReader();
    void showReaderBooks();
    void updatePredicted();
    void updateLies(MapPane* pane);
    void updateTrust();
    void showCovers(bool on);

    // selecting
    void applySelection();
    void mark(const std::vector<int>& books, SetChange how);
    void markPicked();
    void remember(const std::string& kind = {});
    MapViewState state() const;
    void restore(const MapViewState& state);
    /// The last step, be it of the map or of the tags.
    void undo();
    void redo();
    bool canUndo() const;
    bool canRedo() const;
    void filterBy(const FilterText& filter);
    void runFilter();
    void updateTools();
    void connectSide();
    void showDetails();

    // groups and views
    /// byPerson: the groups become the color, as a step of its own.
    void findGroups(const GroupChoice& choice, bool byPerson = true);
    /// Where nobody has chosen colors and it takes a moment, or where the groups that gave them are gone.
    void findGroupsUnasked();
    void showNoTags();
    void followTags();
    void showGroups();
    void keepView(const QString& name);
    void openView(int view);
    void removeView(int view);
    void showViews();

    // book arithmetic
    void connectSum();
    void updateSum();

    // two maps
    void compare(bool on);
    void showFirstHead(); ///< what the first map is of, where there are two
    void keepPlacesAlone();
    void placeAlone();
    void forgetPlaces();
    void fillOthers();
    void chooseOther(int index);
    void compareNeighborhoods();
    void showChange(std::vector<float> lost);

    MapPage* q;
    Session& session;
    Jobs& jobs;
    CatalogueIndexSource* index;
    Settings* settings;
    CoverStore* covers;
    MapBar* bar = nullptr;
    MapTools* tools = nullptr;
    MapDrawer* drawer = nullptr;
    QSplitter* split = nullptr;
    QWidget* secondBox = nullptr;
    ElidedLabel* firstHead = nullptr; ///< as high as the second map's
    int drawerWidth = 0;              ///< without the second map beside it; 0: as it is
    QComboBox* other = nullptr;       ///< what the second map is drawn from
    QStackedWidget* pages = nullptr;
    EmptyPage* empty = nullptr;
    QPushButton* emptyLead = nullptr;
    MapPane* first = nullptr;
    MapPane* second = nullptr; ///< null until two maps were asked for
    MapPane* active = nullptr;
    MapExports* exports = nullptr;
    SelectionSide* side = nullptr; ///< panels of the selection, of filters and of tags

    MapLookChoice look;
    bool colorChosen = false; ///< by the person; else what suits the data
    DatasetPtr lookData;      ///< the data that look and selection are of
    MapSelection selection;
    BookSet picked;         ///< as other pages chose it; null: none
    FilterText filterShown; ///< the filter whose matches are in `selection`
    ViewHistory<MapViewState> history;
    bool restoring = false;
    QHash<QString, MapParameters> wanted; ///< the settings of each method, as they were last

    FoundGroups groups;
    const float* groupsAsked = nullptr; ///< identity of the vectors that were grouped unasked
    std::vector<SumPanel::Term> terms;
    SharedColumn<float> change; ///< against the other map
    ComparedPair compared;
    bool lies = false;
    JobSlot changesSlot, groupsSlot, filterSlot, sumSlot;
    LastFailure groupsFailure;
    MapReader* reader = nullptr;
    std::array<MapNear*, 2> nearBooks{}; ///< a pane
};

} // namespace shelf
