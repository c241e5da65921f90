import type { Evaluation, Flip } from '../alternatives/evaluation.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type {
  Actions,
  DrawsView,
  Fault,
  HistoryView,
  ListedScenario,
  Opening,
  Status,
  TracksView,
} from './surface.ts'

/*
 * All that the screen may know of the application: hooks that pick, and `app`, plain functions that act.
 * `app.start()` is called once by main.tsx before the first render.
 */
export declare const useScenario: () => Scenario
export declare const useBaseline: () => Scenario
export declare const useEvaluation: () => Evaluation | undefined
export declare const useDraws: () => DrawsView
export declare const useTracks: (parameters: readonly string[]) => TracksView
export declare const useFlips: () => readonly Flip[]
export declare const useStatus: () => Status
export declare const useOpening: () => Opening
export declare const useScenarioList: () => readonly ListedScenario[]
export declare const useHistory: () => HistoryView
export declare const useFaults: () => readonly Fault[]
export declare const useLive: () => boolean
export declare const app: Actions
