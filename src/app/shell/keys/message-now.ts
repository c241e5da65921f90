import { messagesOf, type Messages } from '../../../exporters/message.ts'
import { messageFor, type Told } from '../../share-message.ts'

/** The words that go with the link, as the share dialog has them; loaded when they are first asked for. */
export const messagesNow = (told: Told): Messages => messagesOf(messageFor(told))
